package planportal.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the phrase that names a measure at the beginning of a paragraph, as in {@code
 * 基本公共服务底线不断筑牢兜实。制定81项……}: a short first sentence without pauses, followed by more text.
 */
final class LeadPhrase {
    /** At most 30 characters with the full stop; longer sentences are statements. */
    private static final Pattern PHRASE = Pattern.compile("([^。，；：]{1,29}。).+", Pattern.DOTALL);

    private LeadPhrase() {}

    /** Returns the phrase with its full stop. */
    static Optional<String> of(String text) {
        Matcher matcher = PHRASE.matcher(text);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
