package planportal.check;

import java.util.Optional;

/**
 * Finds the phrase at a paragraph's beginning that names the measure, as in {@code
 * 基本公共服务底线不断筑牢兜实。制定81项……}: a first sentence without a pause, short, and followed by more.
 */
final class LeadPhrase {
    /** Longer sentences say something instead of naming it; the full stop counts. */
    private static final int LONGEST = 30;

    private static final String PAUSES = "，；：";

    private LeadPhrase() {}

    /** The phrase with its full stop. */
    static Optional<String> of(String text) {
        int stop = text.indexOf('。');
        boolean found = stop > 0 && stop < LONGEST && stop + 1 < text.length();
        String phrase = found ? text.substring(0, stop + 1) : "";
        boolean pauses = phrase.chars().anyMatch(c -> PAUSES.indexOf(c) >= 0);
        return found && !pauses ? Optional.of(phrase) : Optional.empty();
    }
}
