package planportal.packaging;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Replaces calls that are linked at their first use ({@code invokedynamic}, The Java Virtual
 * Machine Specification 6.5) by calls of plain methods, in all classes given. What it doesn't know
 * it leaves as it is.
 */
public final class PlainCalls {
    /** Since this version, classes made from one source may use each other's private members. */
    private static final int NESTS = Opcodes.V11;

    private static final String CLASS = ".class";

    private final Map<String, ClassNode> classes = new LinkedHashMap<>();
    private final Set<String> changed = new LinkedHashSet<>();
    private final List<ClassNode> made = new ArrayList<>();

    private PlainCalls(Iterable<byte[]> files) {
        for (byte[] file : files) {
            ClassNode node = new ClassNode();
            new ClassReader(file).accept(node, 0);
            if ((node.version & 0xffff) >= NESTS) {
                classes.put(node.name, node);
            }
        }
    }

    /**
     * Rewrites a jar; the same jar makes the same bytes.
     *
     * @param arguments the jar's path
     * @throws IOException if the jar can't be read or written; then it is as it was
     */
    public static void main(String[] arguments) throws IOException {
        Path jar = Path.of(arguments[0]);
        Path rewritten = jar.resolveSibling(jar.getFileName() + ".plain");
        try (ZipFile from = new ZipFile(jar.toFile());
                OutputStream to = Files.newOutputStream(rewritten)) {
            rewrite(from, to);
        }
        Files.move(rewritten, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void rewrite(ZipFile from, OutputStream to) throws IOException {
        List<? extends ZipEntry> entries = Collections.list(from.entries());
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (ZipEntry entry : entries) {
            if (isOfProgram(entry.getName())) {
                files.put(entry.getName(), bytes(from, entry));
            }
        }
        Map<String, byte[]> plain = of(files.values());
        ZipOutputStream zip = new ZipOutputStream(to);
        for (ZipEntry entry : entries) {
            byte[] replaced = plain.remove(className(entry.getName()));
            put(zip, entry, entry.getName(), replaced == null ? bytes(from, entry) : replaced);
        }
        plain.forEach((name, bytes) -> put(zip, entries.get(0), name + CLASS, bytes));
        zip.finish();
    }

    /** Classes for later versions of Java stand below {@code META-INF} and stay as they are. */
    private static boolean isOfProgram(String path) {
        return path.endsWith(CLASS) && !path.startsWith("META-INF/");
    }

    private static String className(String path) {
        return isOfProgram(path) ? path.substring(0, path.length() - CLASS.length()) : "";
    }

    private static byte[] bytes(ZipFile zip, ZipEntry entry) throws IOException {
        return zip.getInputStream(entry).readAllBytes();
    }

    /** Writes an entry as old as {@code model}. */
    private static void put(ZipOutputStream zip, ZipEntry model, String name, byte[] bytes) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(model.getTimeLocal());
        try {
            zip.putNextEntry(entry);
            zip.write(bytes);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The classes that change and those that are new, by their internal names.
     *
     * @param files class files of one program
     */
    static Map<String, byte[]> of(Iterable<byte[]> files) {
        PlainCalls calls = new PlainCalls(files);
        for (ClassNode node : calls.classes.values()) {
            for (MethodNode method : List.copyOf(node.methods)) {
                calls.rewrite(node, method);
            }
        }
        Map<String, byte[]> plain = new LinkedHashMap<>();
        calls.changed.forEach(name -> plain.put(name, bytes(calls.classes.get(name))));
        calls.made.forEach(node -> plain.put(node.name, bytes(node)));
        return plain;
    }

    private static byte[] bytes(ClassNode node) {
        ClassWriter writer = new ClassWriter(0);
        node.accept(writer);
        return writer.toByteArray();
    }

    private void rewrite(ClassNode node, MethodNode method) {
        for (AbstractInsnNode instruction : method.instructions.toArray()) {
            if (instruction instanceof InvokeDynamicInsnNode call) {
                plain(node, call)
                        .ifPresent(
                                replacement -> {
                                    method.instructions.set(call, replacement);
                                    changed.add(node.name);
                                });
            }
        }
    }

    /** What to call instead; empty if {@code call} is of no kind that is known. */
    private Optional<MethodInsnNode> plain(ClassNode node, InvokeDynamicInsnNode call) {
        return switch (call.bsm.getOwner() + "." + call.bsm.getName()) {
            case "java/lang/invoke/LambdaMetafactory.metafactory" -> lambda(node, call);
            case "java/lang/invoke/StringConcatFactory.makeConcatWithConstants" ->
                    Optional.of(added(node, JoinedString.method(call, node.methods.size())));
            case "java/lang/runtime/ObjectMethods.bootstrap" ->
                    Optional.of(added(node, RecordMethod.method(call)));
            default -> Optional.empty();
        };
    }

    /** The call of a static method that is new in {@code node}. */
    private static MethodInsnNode added(ClassNode node, MethodNode method) {
        node.methods.add(method);
        return call(node, method);
    }

    private static MethodInsnNode call(ClassNode owner, MethodNode method) {
        boolean isInterface = (owner.access & Opcodes.ACC_INTERFACE) != 0;
        return new MethodInsnNode(
                Opcodes.INVOKESTATIC, owner.name, method.name, method.desc, isInterface);
    }

    private Optional<MethodInsnNode> lambda(ClassNode node, InvokeDynamicInsnNode call) {
        ClassNode host = classes.get(node.nestHostClass == null ? node.name : node.nestHostClass);
        Optional<LambdaClass> lambda =
                host == null ? Optional.empty() : LambdaClass.of(node, call, made.size());
        return lambda.map(
                each -> {
                    ClassNode fresh = each.node();
                    fresh.nestHostClass = host.name;
                    if (host.nestMembers == null) {
                        host.nestMembers = new ArrayList<>();
                    }
                    host.nestMembers.add(fresh.name);
                    changed.add(host.name);
                    made.add(fresh);
                    return call(fresh, each.maker());
                });
    }
}
