package planportal.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What to measure.
 *
 * @param sizes numbers of indicators; 0 is the real plan
 * @param runs how often
 * @param yardstick where the other generator's site is made from; empty: no comparison
 * @param program how the program is started, {@code java -jar target/plan-portal.jar}
 * @param work where to write; it grows, and may be deleted afterwards
 * @param serve whether rebuilds in {@code serve} are measured
 */
record Options(
        List<Integer> sizes,
        int runs,
        Optional<Path> yardstick,
        List<String> program,
        Path work,
        boolean serve) {
    static final String USAGE =
            "[--sizes real,1000,10000] [--runs 5] [--yardstick DIR] [--java OPTIONS] [--work DIR]"
                    + " [--no-serve]";

    static Options parse(String[] words) {
        List<Integer> sizes = List.of(0, 1_000);
        int runs = 5;
        Optional<Path> yardstick = Optional.empty();
        List<String> java = new ArrayList<>();
        Path work = Path.of("target/benchmark").toAbsolutePath();
        boolean serve = true;
        java.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        for (int i = 0; i < words.length; i += 2) {
            String word = words[i];
            if (word.equals("--no-serve")) {
                serve = false;
                i--;
                continue;
            }
            if (i + 1 == words.length) {
                throw new IllegalArgumentException("usage: " + USAGE);
            }
            String value = words[i + 1];
            switch (word) {
                case "--sizes" -> sizes = sizes(value);
                case "--runs" -> runs = Integer.parseInt(value);
                case "--yardstick" -> yardstick = Optional.of(Path.of(value).toAbsolutePath());
                case "--java" -> java.addAll(List.of(value.split(" ")));
                case "--work" -> work = Path.of(value).toAbsolutePath();
                default -> throw new IllegalArgumentException("usage: " + USAGE);
            }
        }
        java.add("-jar");
        java.add(Path.of("target/plan-portal.jar").toAbsolutePath().toString());
        return new Options(sizes, runs, yardstick, List.copyOf(java), work, serve);
    }

    private static List<Integer> sizes(String list) {
        List<Integer> sizes = new ArrayList<>();
        for (String size : list.split(",")) {
            sizes.add(size.equals("real") ? 0 : Integer.parseInt(size));
        }
        return sizes;
    }
}
