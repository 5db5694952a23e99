package planportal.packaging;

import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.MethodNode;

/** Primitive types and the classes that box them. */
final class Boxes {
    private static final Map<Type, String> NAMES =
            Map.of(
                    Type.BOOLEAN_TYPE, "java/lang/Boolean",
                    Type.CHAR_TYPE, "java/lang/Character",
                    Type.BYTE_TYPE, "java/lang/Byte",
                    Type.SHORT_TYPE, "java/lang/Short",
                    Type.INT_TYPE, "java/lang/Integer",
                    Type.LONG_TYPE, "java/lang/Long",
                    Type.FLOAT_TYPE, "java/lang/Float",
                    Type.DOUBLE_TYPE, "java/lang/Double");

    private Boxes() {}

    static boolean isPrimitive(Type type) {
        return NAMES.containsKey(type);
    }

    /** The class that boxes a primitive type. */
    static String of(Type primitive) {
        return NAMES.get(primitive);
    }

    /** The primitive type that {@code box} boxes; empty if it is another class. */
    static Optional<Type> unboxed(Type box) {
        return NAMES.entrySet().stream()
                .filter(e -> e.getValue().equals(box.getInternalName()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    static void box(MethodNode method, Type primitive) {
        String box = of(primitive);
        method.visitMethodInsn(
                Opcodes.INVOKESTATIC,
                box,
                "valueOf",
                "(" + primitive.getDescriptor() + ")L" + box + ";",
                false);
    }

    static void unbox(MethodNode method, Type primitive) {
        method.visitMethodInsn(
                Opcodes.INVOKEVIRTUAL,
                of(primitive),
                primitive.getClassName() + "Value",
                "()" + primitive.getDescriptor(),
                false);
    }
}
