package planportal.render.search;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How words are typed in pinyin, parted by the letter that they begin with. All readings of a
 * character count, so that 重庆 is found by its own one and no reader needs to know which reading a
 * dictionary prefers; ü is typed as v or u.
 */
final class Pinyin {
    private final Map<Character, Set<String>> readings = new TreeMap<>();
    private final Map<Character, Set<String>> wordsByLetter = new TreeMap<>();

    /**
     * Takes words in the order in which they shall be offered.
     *
     * @param words each begins with a Chinese character; others are left out
     */
    static Pinyin of(Collection<String> words) {
        Pinyin pinyin = new Pinyin();
        for (String word : words) {
            pinyin.add(word);
        }
        return pinyin;
    }

    private void add(String word) {
        for (String reading : readings(word.charAt(0))) {
            wordsByLetter.computeIfAbsent(reading.charAt(0), l -> new LinkedHashSet<>()).add(word);
        }
    }

    /** The letters with which the words begin, in order. */
    Set<Character> letters() {
        return wordsByLetter.keySet();
    }

    /**
     * The value for the words that begin with {@code letter}: the words, parted by ends of lines,
     * then the readings of their characters, each followed by the characters, {@code lao老劳}.
     */
    String value(char letter) {
        Set<String> words = wordsByLetter.get(letter);
        Map<String, Set<Character>> characters = new TreeMap<>();
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
                + JavaScriptWriter.string(String.join("\n", words))
                + ",\n"
                + JavaScriptWriter.string(table.toString())
                + "]";
    }

    /** All readings of {@code c} without tones; empty for what is not Chinese. */
    private Set<String> readings(char c) {
        return readings.computeIfAbsent(c, Pinyin::look);
    }

    private static Set<String> look(char c) {
        Set<String> all = new LinkedHashSet<>();
        for (String reading : Readings.standard().of(c)) {
            all.add(reading);
            all.add(reading.replace('v', 'u'));
        }
        return Collections.unmodifiableSet(all);
    }
}
