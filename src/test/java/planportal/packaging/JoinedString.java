package planportal.packaging;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** A method that joins strings, for {@link java.lang.invoke.StringConcatFactory}. */
final class JoinedString {
    private static final String BUILDER = "java/lang/StringBuilder";

    /** In the recipe, where the next argument stands. */
    private static final char ARGUMENT = '\1';

    /** In the recipe, where the next constant stands. */
    private static final char CONSTANT = '\2';

    private final MethodNode method;
    private int variable;

    private JoinedString(MethodNode method) {
        this.method = method;
    }

    /**
     * @param call whose first static argument is the recipe
     * @param number parts the method from others of its class
     */
    static MethodNode method(InvokeDynamicInsnNode call, int number) {
        MethodNode method =
                new MethodNode(
                        Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC,
                        "join$" + number,
                        call.desc,
                        null,
                        null);
        new JoinedString(method).write(call);
        return method;
    }

    private void write(InvokeDynamicInsnNode call) {
        method.visitTypeInsn(Opcodes.NEW, BUILDER);
        method.visitInsn(Opcodes.DUP);
        method.visitMethodInsn(Opcodes.INVOKESPECIAL, BUILDER, "<init>", "()V", false);
        Type[] arguments = Type.getArgumentTypes(call.desc);
        StringBuilder text = new StringBuilder();
        int argument = 0;
        int constant = 1;
        for (char c : ((String) call.bsmArgs[0]).toCharArray()) {
            if (c == ARGUMENT) {
                appendText(text);
                appendArgument(arguments[argument++]);
            } else if (c == CONSTANT) {
                text.append(call.bsmArgs[constant++]);
            } else {
                text.append(c);
            }
        }
        appendText(text);
        method.visitMethodInsn(
                Opcodes.INVOKEVIRTUAL, BUILDER, "toString", "()Ljava/lang/String;", false);
        method.visitInsn(Opcodes.ARETURN);
        method.maxStack = 3;
        method.maxLocals = variable;
    }

    private void appendText(StringBuilder text) {
        if (text.length() > 0) {
            method.visitLdcInsn(text.toString());
            append("Ljava/lang/String;");
            text.setLength(0);
        }
    }

    private void appendArgument(Type type) {
        method.visitVarInsn(type.getOpcode(Opcodes.ILOAD), variable);
        variable += type.getSize();
        append(
                switch (type.getSort()) {
                    case Type.BYTE, Type.SHORT -> "I";
                    case Type.ARRAY, Type.OBJECT -> "Ljava/lang/Object;";
                    default -> type.getDescriptor();
                });
    }

    private void append(String type) {
        method.visitMethodInsn(
                Opcodes.INVOKEVIRTUAL, BUILDER, "append", "(" + type + ")L" + BUILDER + ";", false);
    }
}
