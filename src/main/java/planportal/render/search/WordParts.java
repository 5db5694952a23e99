package planportal.render.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a text in Latin letters and digits with their positions, in alphabetical order and
 * in parts of about the same size. A word is looked up without marks on its letters; a number
 * without the commas between its thousands.
 */
final class WordParts {
    private static final Pattern WORD =
            Pattern.compile("(?:[0-9]+(?:[.,][0-9]+)*|[\\p{IsLatin}\\p{M}])+");

    private static final Pattern NOT_LOOKED_UP = Pattern.compile("[\\p{M},]");

    private final List<String> firsts = new ArrayList<>();
    private final List<String> values = new ArrayList<>();

    /**
     * @param text folded
     * @param skipped words that are left out, since too many places have them
     * @param wanted the number of characters of a part
     */
    WordParts(String text, Set<String> skipped, int wanted) {
        StringBuilder part = new StringBuilder();
        positions(text, skipped)
                .forEach(
                        (word, positions) -> {
                            if (part.isEmpty()) {
                                firsts.add(word);
                            }
                            CompactNumbers.append(part, word.length());
                            part.append(word);
                            positions.append(part);
                            if (part.length() > wanted) {
                                close(part);
                            }
                        });
        if (!part.isEmpty()) {
            close(part);
        }
    }

    private void close(StringBuilder part) {
        values.add(part.toString());
        part.setLength(0);
    }

    private static SortedMap<String, Positions> positions(String text, Set<String> skipped) {
        SortedMap<String, Positions> positions = new TreeMap<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String word = lookedUp(matcher.group());
            if (!skipped.contains(word)) {
                positions.computeIfAbsent(word, w -> new Positions()).add(matcher.start());
            }
        }
        return positions;
    }

    private static String lookedUp(String word) {
        String parted = Normalizer.normalize(word, Normalizer.Form.NFD);
        return NOT_LOOKED_UP.matcher(parted).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** Returns the first word of each part. */
    List<String> firsts() {
        return List.copyOf(firsts);
    }

    /** Returns the value of a part: for each word its length, itself, and its positions. */
    String value(int number) {
        return values.get(number);
    }
}
