package planportal.render.search;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import net.sourceforge.pinyin4j.PinyinHelper;

/**
 * The pinyin of words, by the letter that a word begins with. All readings of a character count, so
 * that 重庆 is found without a dictionary of phrases. ü is typed as v or u.
 */
final class Pinyin {
    private final SortedMap<Character, Set<String>> wordsByLetter = new TreeMap<>();

    /**
     * @param words in the order in which they are offered; those that do not begin with a Chinese
     *     character are left out
     */
    Pinyin(Collection<String> words) {
        for (String word : words) {
            for (String reading : readings(word.charAt(0))) {
                char letter = reading.charAt(0);
                wordsByLetter.computeIfAbsent(letter, l -> new LinkedHashSet<>()).add(word);
            }
        }
    }

    /** Returns the words that may begin with {@code letter}. */
    Set<String> words(char letter) {
        return wordsByLetter.getOrDefault(letter, Set.of());
    }

    /** Returns the value for the words that may begin with {@code letter}. */
    String value(char letter) {
        return value(words(letter));
    }

    /**
     * Returns the value for {@code words}: the words, separated by line breaks, then the readings
     * of their characters, each followed by the characters, {@code lao劳老}.
     */
    static String value(Collection<String> words) {
        SortedMap<String, Set<Character>> characters = new TreeMap<>();
        for (String word : words) {
            for (char c : word.toCharArray()) {
                for (String reading : readings(c)) {
                    characters.computeIfAbsent(reading, r -> new TreeSet<>()).add(c);
                }
            }
        }
        StringBuilder table = new StringBuilder();
        characters.forEach(
                (reading, sharing) -> {
                    table.append(reading);
                    sharing.forEach(table::append);
                });
        return "["
                + JavaScript.string(String.join("\n", words))
                + ",\n"
                + JavaScript.string(table.toString())
                + "]";
    }

    /** Returns all readings of a character without tones; empty if it is not Chinese. */
    private static Set<String> readings(char c) {
        Set<String> readings = new LinkedHashSet<>();
        String[] withTones = PinyinHelper.toHanyuPinyinStringArray(c);
        if (withTones != null) {
            for (String reading : withTones) {
                String plain = reading.replaceFirst("[0-9]$", "");
                readings.add(plain.replace("u:", "v"));
                readings.add(plain.replace("u:", "u"));
            }
        }
        return readings;
    }
}
