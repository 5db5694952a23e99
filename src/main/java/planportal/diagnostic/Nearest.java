package planportal.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the word that a misspelt word probably means. */
public final class Nearest {
    private static final int MAX_DISTANCE = 3;

    private Nearest() {}

    /** Returns the most similar candidate, if one is similar enough. */
    public static Optional<String> to(String word, Collection<String> candidates) {
        int max = Math.min(MAX_DISTANCE, word.length() / 3);
        var distances =
                candidates.stream()
                        .filter(c -> Math.abs(c.length() - word.length()) <= max)
                        .collect(Collectors.toMap(Function.identity(), c -> distance(word, c)));
        return distances.keySet().stream()
                .filter(candidate -> distances.get(candidate) <= max)
                .min(Comparator.<String>comparingInt(distances::get).thenComparing(c -> c));
    }

    /** Returns the hint that suggests a word. */
    public static Hint hint(String word) {
        return Hint.of("did you mean \"" + word + "\"?");
    }

    /** Returns the Levenshtein distance. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
