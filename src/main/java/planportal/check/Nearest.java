package planportal.check;

import java.util.Collection;
import java.util.Optional;

/** Finds the word that was probably meant. */
final class Nearest {
    private static final int FURTHEST = 3;

    private Nearest() {}

    /** The candidate that differs least from {@code word}, if any is near enough. */
    static Optional<String> to(String word, Collection<String> candidates) {
        int most = Math.min(FURTHEST, word.length() / 3);
        String best = null;
        int bestDistance = most + 1;
        for (String candidate : candidates) {
            if (Math.abs(candidate.length() - word.length()) > most) {
                continue;
            }
            int distance = distance(word, candidate);
            boolean better = distance < bestDistance;
            boolean first = distance == bestDistance && best != null;
            if (better || first && candidate.compareTo(best) < 0) {
                best = candidate;
                bestDistance = distance;
            }
        }
        return Optional.ofNullable(best);
    }

    /** How many characters must be changed, added or left out (Levenshtein). */
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
