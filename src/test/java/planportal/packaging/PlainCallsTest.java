package planportal.packaging;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

/** Compiles a program, rewrites it, and lets both tell what they do. */
class PlainCallsTest {
    /** Every kind of lambda, reference, joined string and record that a plain program has. */
    private static final String PROGRAM =
            """
            package sample;

            import java.util.*;
            import java.util.function.*;
            import java.util.stream.*;

            public class Sample {
                private int count = 3;
                private static long total = 40;

                public static List<Object> run() {
                    return new Sample().all();
                }

                private List<Object> all() {
                    List<Object> told = new ArrayList<>();
                    byte small = 4;
                    char sign = '符';
                    long large = 1L << 40;
                    double half = 0.5;
                    String none = null;
                    char[] signs = {'a'};
                    told.add(small + "|" + sign + large + half + none + true + 'x' + 1.5f + (short) 2);
                    told.add("\\1 one \\2 two " + small + " “" + told.size() + "”");

                    Supplier<String> nothingCaptured = () -> "one";
                    Supplier<Supplier<String>> nested = () -> () -> "two" + large;
                    IntSupplier own = () -> count + small;
                    LongSupplier wide = () -> total + large;
                    told.add(nothingCaptured.get() + nested.get().get() + own.getAsInt() + wide.getAsLong());
                    told.add(same(nothingCaptured()) && nothingCaptured() == nothingCaptured());

                    Function<Integer, Integer> boxed = this::add;
                    ToIntFunction<String> length = String::length;
                    IntFunction<List<String>> sized = ArrayList::new;
                    Function<Integer, int[]> array = int[]::new;
                    UnaryOperator<String> trimmed = String::trim;
                    BiFunction<String, Integer, Character> at = String::charAt;
                    IntToLongFunction widened = i -> i;
                    ToLongFunction<Integer> unboxedAndWidened = Integer::intValue;
                    ToDoubleFunction<Integer> toDouble = Sample::halved;
                    Supplier<Object> made = StringBuilder::new;
                    Consumer<String> resultDropped = told::add;
                    LongConsumer longDropped = Sample::count;
                    Callback<String> generic = Sample::<String>echo;
                    told.add(boxed.apply(4));
                    told.add(length.applyAsInt("four"));
                    told.add(sized.apply(2));
                    told.add(array.apply(2).length);
                    told.add(trimmed.apply(" t "));
                    told.add(at.apply("abc", 1));
                    told.add(widened.applyAsLong(7));
                    told.add(unboxedAndWidened.applyAsLong(8));
                    told.add(toDouble.applyAsDouble(9));
                    told.add(made.get().toString());
                    resultDropped.accept("dropped");
                    longDropped.accept(2);
                    told.add(generic.call("generic"));
                    told.add(total);

                    told.add(Stream.of("b", "a").sorted(Comparator.comparing(s -> s)).toList());
                    told.add(new Inner().name());
                    told.add(Named.of("n").name());
                    told.add(((Supplier<String> & java.io.Serializable) () -> "left as it is").get());

                    Row row = new Row(1, 2L, 3.5, 'c', true, "six", List.of(7));
                    Row equal = new Row(1, 2L, 3.5, 'c', true, "six", List.of(7));
                    told.add(row.toString() + row.hashCode() + row.equals(equal) + row.equals(null));
                    told.add(row.equals(new Row(1, 2L, 3.5, 'c', false, "six", List.of(7))));
                    told.add(row.equals(new Row(1, 2L, 3.5, 'c', true, null, List.of(7))));
                    told.add(new Row(0, 0, Double.NaN, 'c', true, null, null)
                            .equals(new Row(0, 0, Double.NaN, 'c', true, null, null)));
                    told.add(new None() + " " + new None().hashCode() + new None().equals(new None()));
                    record Local(byte b, short s, float f) {}
                    told.add(new Local((byte) 1, (short) 2, 3f) + " " + new Local((byte) 1, (short) 2, 3f).hashCode());
                    return told;
                }

                private static Supplier<String> nothingCaptured() {
                    return () -> "always the same object";
                }

                private static boolean same(Object o) {
                    return o != null;
                }

                private int add(int i) {
                    return i + count;
                }

                private static double halved(int i) {
                    return i / 2.0;
                }

                private static long count(long more) {
                    return total += more;
                }

                private static <T> T echo(T t) {
                    return t;
                }

                private final class Inner {
                    private String name() {
                        Supplier<String> name = () -> "inner " + count;
                        return name.get();
                    }
                }

                interface Callback<T extends CharSequence> {
                    T call(T t);
                }

                interface Named {
                    String name();

                    static Named of(String name) {
                        return () -> "named " + name;
                    }
                }

                record Row(int i, long l, double d, char c, boolean b, String s, List<Integer> list) {}

                record None() {}
            }
            """;

    @TempDir Path folder;
    private Map<String, byte[]> compiled;

    @BeforeEach
    void compile() throws IOException {
        Path source = Files.writeString(folder.resolve("Sample.java"), PROGRAM);
        Path classes = Files.createDirectories(folder.resolve("classes"));
        int status =
                ToolProvider.getSystemJavaCompiler()
                        .run(
                                null,
                                null,
                                null,
                                "--release",
                                "17",
                                "-Xlint:none",
                                "-d",
                                classes.toString(),
                                source.toString());
        assertEquals(0, status);
        compiled = new LinkedHashMap<>();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String path = classes.relativize(file).toString().replace('\\', '/');
                compiled.put(path.replace(".class", ""), Files.readAllBytes(file));
            }
        }
    }

    @Test
    void theProgramDoesTheSame() throws ReflectiveOperationException {
        List<?> before = run(compiled);
        assertTrue(before.size() > 25, before.toString());
        assertEquals(before, run(rewritten()));
    }

    @Test
    void onlyWhatIsNotKnownIsLeftToBeLinked() {
        List<String> before = linked(compiled);
        assertTrue(before.contains("bootstrap") && before.contains("makeConcatWithConstants"));
        assertEquals(List.of("altMetafactory"), linked(rewritten()));
    }

    @Test
    void aJarIsRewrittenToTheSameBytesEachTimeAndOnlyOnce() throws IOException {
        Path jar = jar("one.jar");
        PlainCalls.main(new String[] {jar.toString()});
        byte[] once = Files.readAllBytes(jar);
        Path other = jar("other.jar");
        PlainCalls.main(new String[] {other.toString()});
        assertArrayEquals(once, Files.readAllBytes(other));
        PlainCalls.main(new String[] {jar.toString()});
        assertArrayEquals(once, Files.readAllBytes(jar));
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            assertEquals(
                    "kept", new String(zip.getInputStream(zip.getEntry("a.txt")).readAllBytes()));
            assertEquals(
                    LocalDateTime.of(2026, 1, 1, 0, 0),
                    zip.getEntry("sample/Sample.class").getTimeLocal());
            assertTrue(zip.size() > compiled.size() + 20, "a class for each lambda");
        }
    }

    private Path jar(String name) throws IOException {
        Path jar = folder.resolve(name);
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            add(zip, "a.txt", "kept".getBytes());
            for (Map.Entry<String, byte[]> each : compiled.entrySet()) {
                add(zip, each.getKey() + ".class", each.getValue());
            }
        }
        return jar;
    }

    private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(2026, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private Map<String, byte[]> rewritten() {
        Map<String, byte[]> all = new LinkedHashMap<>(compiled);
        all.putAll(PlainCalls.of(compiled.values()));
        return all;
    }

    /** By which methods calls are linked, sorted, each once. */
    private static List<String> linked(Map<String, byte[]> classes) {
        List<String> names = new ArrayList<>();
        for (byte[] bytes : classes.values()) {
            ClassNode node = new ClassNode();
            new ClassReader(bytes).accept(node, 0);
            node.methods.forEach(
                    m -> {
                        for (AbstractInsnNode each : m.instructions) {
                            if (each instanceof InvokeDynamicInsnNode call) {
                                names.add(call.bsm.getName());
                            }
                        }
                    });
        }
        return names.stream().distinct().sorted().toList();
    }

    private static List<?> run(Map<String, byte[]> classes) throws ReflectiveOperationException {
        ClassLoader loader =
                new ClassLoader(PlainCallsTest.class.getClassLoader()) {
                    @Override
                    protected Class<?> findClass(String name) throws ClassNotFoundException {
                        byte[] bytes = classes.get(name.replace('.', '/'));
                        if (bytes == null) {
                            throw new ClassNotFoundException(name);
                        }
                        return defineClass(name, bytes, 0, bytes.length);
                    }
                };
        Method run = loader.loadClass("sample.Sample").getMethod("run");
        return ((List<?>) run.invoke(null)).stream().map(Object::toString).toList();
    }
}
