package planportal.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks for many words in a text at once. */
final class MissingWords {
    private MissingWords() {}

    /** Those of {@code words} that do not stand in {@code text}; none of them is empty. */
    static Set<String> in(String text, Collection<String> words) {
        Set<String> missing = new HashSet<>(words);
        Map<Character, List<String>> byFirst = new HashMap<>();
        // Most places of a text begin no word; asking an array first spares them the map.
        boolean[] begins = new boolean[Character.MAX_VALUE + 1];
        for (String word : missing) {
            byFirst.computeIfAbsent(word.charAt(0), c -> new ArrayList<>()).add(word);
            begins[word.charAt(0)] = true;
        }
        for (int i = 0; i < text.length() && !missing.isEmpty(); i++) {
            char first = text.charAt(i);
            if (begins[first]) {
                int at = i;
                List<String> candidates = byFirst.get(first);
                candidates.removeIf(word -> text.startsWith(word, at) && missing.remove(word));
                begins[first] = !candidates.isEmpty();
            }
        }
        return missing;
    }
}
