package planportal.packaging;

import java.util.Arrays;
import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * A method that does for a record what {@link java.lang.runtime.ObjectMethods} makes at run time;
 * hash codes are the same numbers, lest the order of sets differ.
 */
final class RecordMethod {
    private static final String OBJECTS = "java/util/Objects";
    private static final String STRING = "Ljava/lang/String;";
    private static final String OBJECT = "Ljava/lang/Object;";

    private final MethodNode method;
    private final String record;
    private final List<Handle> components;

    private RecordMethod(MethodNode method, String record, List<Handle> components) {
        this.method = method;
        this.record = record;
        this.components = components;
    }

    /** A static method that takes the record first, as {@code call} does. */
    static MethodNode method(InvokeDynamicInsnNode call) {
        MethodNode method =
                new MethodNode(
                        Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC,
                        "record$" + call.name,
                        call.desc,
                        null,
                        null);
        Object[] arguments = call.bsmArgs;
        RecordMethod made =
                new RecordMethod(
                        method,
                        ((Type) arguments[0]).getInternalName(),
                        Arrays.stream(arguments, 2, arguments.length)
                                .map(Handle.class::cast)
                                .toList());
        switch (call.name) {
            case "equals" -> made.writeEquals();
            case "hashCode" -> made.writeHashCode();
            default -> made.writeToString();
        }
        method.maxStack = 5;
        method.maxLocals = 2;
        return method;
    }

    private void writeEquals() {
        Label differs = new Label();
        method.visitVarInsn(Opcodes.ALOAD, 1);
        method.visitTypeInsn(Opcodes.INSTANCEOF, record);
        method.visitJumpInsn(Opcodes.IFEQ, differs);
        for (Handle component : components) {
            Type type = load(component);
            method.visitVarInsn(Opcodes.ALOAD, 1);
            method.visitTypeInsn(Opcodes.CHECKCAST, record);
            get(component);
            if (Boxes.isPrimitive(type)) {
                String both = type.getDescriptor() + type.getDescriptor();
                callStatic(Boxes.of(type), "compare", "(" + both + ")I");
                method.visitJumpInsn(Opcodes.IFNE, differs);
            } else {
                callStatic(OBJECTS, "equals", "(" + OBJECT + OBJECT + ")Z");
                method.visitJumpInsn(Opcodes.IFEQ, differs);
            }
        }
        method.visitInsn(Opcodes.ICONST_1);
        method.visitInsn(Opcodes.IRETURN);
        method.visitLabel(differs);
        method.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
        method.visitInsn(Opcodes.ICONST_0);
        method.visitInsn(Opcodes.IRETURN);
    }

    private void writeHashCode() {
        method.visitInsn(Opcodes.ICONST_0);
        for (Handle component : components) {
            method.visitIntInsn(Opcodes.BIPUSH, 31);
            method.visitInsn(Opcodes.IMUL);
            Type type = load(component);
            if (Boxes.isPrimitive(type)) {
                callStatic(Boxes.of(type), "hashCode", "(" + type.getDescriptor() + ")I");
            } else {
                callStatic(OBJECTS, "hashCode", "(" + OBJECT + ")I");
            }
            method.visitInsn(Opcodes.IADD);
        }
        method.visitInsn(Opcodes.IRETURN);
    }

    private void writeToString() {
        method.visitLdcInsn(Type.getObjectType(record));
        call("java/lang/Class", "getSimpleName", "()" + STRING);
        String before = "[";
        for (Handle component : components) {
            join(before + component.getName() + "=");
            before = ", ";
            Type type = load(component);
            if (Boxes.isPrimitive(type)) {
                callStatic(Boxes.of(type), "toString", "(" + type.getDescriptor() + ")" + STRING);
            } else {
                callStatic("java/lang/String", "valueOf", "(" + OBJECT + ")" + STRING);
            }
            call("java/lang/String", "concat", "(" + STRING + ")" + STRING);
        }
        join(components.isEmpty() ? "[]" : "]");
        method.visitInsn(Opcodes.ARETURN);
    }

    private void join(String text) {
        method.visitLdcInsn(text);
        call("java/lang/String", "concat", "(" + STRING + ")" + STRING);
    }

    private Type load(Handle component) {
        method.visitVarInsn(Opcodes.ALOAD, 0);
        return get(component);
    }

    private Type get(Handle component) {
        method.visitFieldInsn(Opcodes.GETFIELD, record, component.getName(), component.getDesc());
        return Type.getType(component.getDesc());
    }

    private void call(String owner, String name, String type) {
        method.visitMethodInsn(Opcodes.INVOKEVIRTUAL, owner, name, type, false);
    }

    private void callStatic(String owner, String name, String type) {
        method.visitMethodInsn(Opcodes.INVOKESTATIC, owner, name, type, false);
    }
}
