package planportal.packaging;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * A class that does for a lambda or a method reference what {@link
 * java.lang.invoke.LambdaMetafactory} makes at run time: it keeps what was captured, and its one
 * method calls the method that the compiler made of the lambda's body.
 *
 * @param node the class; it may use private members of its host
 * @param maker its static method that takes what is captured and gives the object
 */
record LambdaClass(ClassNode node, MethodNode maker) {
    private static final String OBJECT = "java/lang/Object";
    private static final String ONLY = "ONLY";
    private static final String CONSTRUCTOR = "<init>";

    /**
     * @param host the class that the lambda stands in
     * @param number parts the class from others
     * @return empty if a value would have to be turned into another in a way that is not known here
     */
    static Optional<LambdaClass> of(ClassNode host, InvokeDynamicInsnNode call, int number) {
        Type[] captured = Type.getArgumentTypes(call.desc);
        ClassNode node = new ClassNode();
        node.version = host.version;
        node.access = Opcodes.ACC_FINAL | Opcodes.ACC_SYNTHETIC | Opcodes.ACC_SUPER;
        node.name = host.name + "$$" + number;
        node.superName = OBJECT;
        node.interfaces = List.of(Type.getReturnType(call.desc).getInternalName());
        Optional<MethodNode> body = new Body(node.name, call).write(captured);
        if (body.isEmpty()) {
            return Optional.empty();
        }
        node.methods.add(constructor(node, captured));
        MethodNode maker =
                captured.length == 0 ? makerOfOne(node, call.desc) : maker(node, call.desc);
        node.methods.add(maker);
        node.methods.add(body.get());
        return Optional.of(new LambdaClass(node, maker));
    }

    private static String field(int captured) {
        return "c" + captured;
    }

    private static MethodNode constructor(ClassNode node, Type[] captured) {
        String type = Type.getMethodDescriptor(Type.VOID_TYPE, captured);
        MethodNode method = new MethodNode(Opcodes.ACC_PRIVATE, CONSTRUCTOR, type, null, null);
        method.visitVarInsn(Opcodes.ALOAD, 0);
        method.visitMethodInsn(Opcodes.INVOKESPECIAL, OBJECT, CONSTRUCTOR, "()V", false);
        int variable = 1;
        for (int i = 0; i < captured.length; i++) {
            int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL;
            String fieldType = captured[i].getDescriptor();
            node.fields.add(new FieldNode(access, field(i), fieldType, null, null));
            method.visitVarInsn(Opcodes.ALOAD, 0);
            variable = load(method, captured[i], variable);
            method.visitFieldInsn(Opcodes.PUTFIELD, node.name, field(i), fieldType);
        }
        method.visitInsn(Opcodes.RETURN);
        method.maxStack = 3;
        method.maxLocals = variable;
        return method;
    }

    private static MethodNode maker(ClassNode node, String type) {
        MethodNode method = new MethodNode(Opcodes.ACC_STATIC, "of", type, null, null);
        method.visitTypeInsn(Opcodes.NEW, node.name);
        method.visitInsn(Opcodes.DUP);
        Type[] captured = Type.getArgumentTypes(type);
        int variable = 0;
        for (Type each : captured) {
            variable = load(method, each, variable);
        }
        method.visitMethodInsn(
                Opcodes.INVOKESPECIAL,
                node.name,
                CONSTRUCTOR,
                Type.getMethodDescriptor(Type.VOID_TYPE, captured),
                false);
        method.visitInsn(Opcodes.ARETURN);
        method.maxStack = variable + 2;
        method.maxLocals = variable;
        return method;
    }

    /** Where nothing is captured, one object serves all. */
    private static MethodNode makerOfOne(ClassNode node, String type) {
        String own = "L" + node.name + ";";
        int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_FINAL;
        node.fields.add(new FieldNode(access, ONLY, own, null, null));
        MethodNode initializer = new MethodNode(Opcodes.ACC_STATIC, "<clinit>", "()V", null, null);
        initializer.visitTypeInsn(Opcodes.NEW, node.name);
        initializer.visitInsn(Opcodes.DUP);
        initializer.visitMethodInsn(Opcodes.INVOKESPECIAL, node.name, CONSTRUCTOR, "()V", false);
        initializer.visitFieldInsn(Opcodes.PUTSTATIC, node.name, ONLY, own);
        initializer.visitInsn(Opcodes.RETURN);
        initializer.maxStack = 2;
        node.methods.add(initializer);
        MethodNode method = new MethodNode(Opcodes.ACC_STATIC, "of", type, null, null);
        method.visitFieldInsn(Opcodes.GETSTATIC, node.name, ONLY, own);
        method.visitInsn(Opcodes.ARETURN);
        method.maxStack = 1;
        return method;
    }

    /** Loads a variable; the number of the next. */
    private static int load(MethodNode method, Type type, int variable) {
        method.visitVarInsn(type.getOpcode(Opcodes.ILOAD), variable);
        return variable + type.getSize();
    }

    /** The method that the interface asks for. */
    private static final class Body {
        private final String name;
        private final Type erased;
        private final Handle implementation;
        private final Type exact;
        private final MethodNode method;
        private boolean known = true;

        /**
         * @param name of the class that the method is of
         */
        Body(String name, InvokeDynamicInsnNode call) {
            this.name = name;
            this.erased = (Type) call.bsmArgs[0];
            this.implementation = (Handle) call.bsmArgs[1];
            this.exact = (Type) call.bsmArgs[2];
            this.method =
                    new MethodNode(
                            Opcodes.ACC_PUBLIC, call.name, erased.getDescriptor(), null, null);
        }

        /** Empty if a value would have to be turned into another in an unknown way. */
        Optional<MethodNode> write(Type[] captured) {
            if (isNew()) {
                method.visitTypeInsn(Opcodes.NEW, implementation.getOwner());
                method.visitInsn(Opcodes.DUP);
            }
            List<Type> wanted = wanted();
            for (int i = 0; i < captured.length; i++) {
                method.visitVarInsn(Opcodes.ALOAD, 0);
                String type = captured[i].getDescriptor();
                method.visitFieldInsn(Opcodes.GETFIELD, name, field(i), type);
                convert(captured[i], captured[i], wanted.get(i));
            }
            Type[] given = erased.getArgumentTypes();
            int variable = 1;
            for (int i = 0; i < given.length; i++) {
                variable = load(method, given[i], variable);
                Type type = exact.getArgumentTypes()[i];
                convert(given[i], type, wanted.get(captured.length + i));
            }
            method.visitMethodInsn(
                    opcode(),
                    implementation.getOwner(),
                    implementation.getName(),
                    implementation.getDesc(),
                    implementation.isInterface());
            giveBack();
            // Each argument takes two places at most, and a new object two more.
            method.maxStack = 2 * (wanted.size() + 2);
            method.maxLocals = variable;
            return known ? Optional.of(method) : Optional.empty();
        }

        private boolean isNew() {
            return implementation.getTag() == Opcodes.H_NEWINVOKESPECIAL;
        }

        /** The types that the implementation takes, that of its object included. */
        private List<Type> wanted() {
            List<Type> types = new ArrayList<>();
            if (!isNew() && implementation.getTag() != Opcodes.H_INVOKESTATIC) {
                types.add(Type.getObjectType(implementation.getOwner()));
            }
            types.addAll(List.of(Type.getArgumentTypes(implementation.getDesc())));
            return types;
        }

        /** Private methods of the host are called like others: both are of one nest. */
        private int opcode() {
            return switch (implementation.getTag()) {
                case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
                case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
                default ->
                        implementation.isInterface()
                                ? Opcodes.INVOKEINTERFACE
                                : Opcodes.INVOKEVIRTUAL;
            };
        }

        private void giveBack() {
            Type given =
                    isNew()
                            ? Type.getObjectType(implementation.getOwner())
                            : Type.getReturnType(implementation.getDesc());
            Type wanted = erased.getReturnType();
            if (wanted == Type.VOID_TYPE) {
                if (given.getSize() > 0) {
                    method.visitInsn(given.getSize() == 2 ? Opcodes.POP2 : Opcodes.POP);
                }
            } else {
                convert(given, given, wanted);
            }
            method.visitInsn(wanted.getOpcode(Opcodes.IRETURN));
        }

        /**
         * Turns the value on top of the stack into what is wanted ({@link
         * java.lang.invoke.LambdaMetafactory}, “adaptable”).
         *
         * @param given its type by the method's signature
         * @param exact the type that it is known to be of
         */
        private void convert(Type given, Type exact, Type wanted) {
            if (Boxes.isPrimitive(given) && Boxes.isPrimitive(wanted)) {
                widen(given, wanted);
            } else if (Boxes.isPrimitive(given)) {
                Boxes.box(method, given);
            } else if (Boxes.isPrimitive(wanted)) {
                Type unboxed = Boxes.unboxed(exact).orElse(wanted);
                cast(given, Type.getObjectType(Boxes.of(unboxed)));
                Boxes.unbox(method, unboxed);
                widen(unboxed, wanted);
            } else {
                cast(given, wanted);
            }
        }

        private void cast(Type given, Type wanted) {
            if (!given.equals(wanted) && !wanted.getInternalName().equals(OBJECT)) {
                method.visitTypeInsn(Opcodes.CHECKCAST, wanted.getInternalName());
            }
        }

        private void widen(Type given, Type wanted) {
            if (given.equals(wanted)) {
                return;
            }
            if (given == Type.INT_TYPE && wanted == Type.LONG_TYPE) {
                method.visitInsn(Opcodes.I2L);
            } else if (given == Type.INT_TYPE && wanted == Type.DOUBLE_TYPE) {
                method.visitInsn(Opcodes.I2D);
            } else {
                known = false;
            }
        }
    }
}
