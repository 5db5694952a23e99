package planportal.render.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import planportal.model.Synonym;

/**
 * The parts of the index, each the content of a script in the folder {@code search}. What they hold
 * is written down in {@code INDEX.md}.
 */
final class SearchIndex {
    /** What a reader may load before the first answer, besides the script and the base. */
    private record Budget(int bytes, int parts, int ofBlock, int ofShard) {}

    /** Above this many documents the index is {@link #LARGE}. */
    private static final int MANY = 3000;

    private static final Budget SMALL = new Budget(37_500, 16, 4000, 3000);
    private static final Budget LARGE = new Budget(65_000, 4, 9000, 9000);
    private static final int LONGEST_TITLE = 24;
    private static final int MOST_TITLES = 6000;

    private final List<SearchDocument> documents;
    private final List<Synonym> synonyms;
    private final Map<String, String> words;
    private final Folding folding = Folding.standard();
    private final String text;
    private final Blocks blocks;
    private final Shards shards;
    private final Budget budget;

    /**
     * Prepares the index; the parts are made when they are asked for.
     *
     * @param documents in the order of their kinds
     * @param words what the script says to readers, by short keys
     */
    SearchIndex(List<SearchDocument> documents, List<Synonym> synonyms, Map<String, String> words) {
        this.documents = List.copyOf(documents);
        this.synonyms = List.copyOf(synonyms);
        this.words = new TreeMap<>(words);
        StringBuilder all = new StringBuilder();
        for (SearchDocument document : documents) {
            all.append(folding.fold(document.text())).append('\n');
        }
        text = all.toString();
        budget = documents.size() > MANY ? LARGE : SMALL;
        blocks = Blocks.of(this.documents, budget.ofBlock());
        shards = Shards.of(text, budget.ofShard());
    }

    int blockCount() {
        return blocks.count();
    }

    int shardCount() {
        return shards.list().size();
    }

    String block(int number) {
        return JavaScriptWriter.part("block-" + number, blocks.value(number));
    }

    /** All shards, in order. */
    List<String> shards() {
        BigramPositions positions = BigramPositions.of(text);
        Map<Character, String> elsewhere = pairsOfTheirOwn();
        List<String> parts = new ArrayList<>();
        for (Shards.Shard shard : shards.list()) {
            StringBuilder places = new StringBuilder();
            for (char first : shard.firsts().toCharArray()) {
                String others = elsewhere.getOrDefault(first, "");
                positions.append(
                        places,
                        first,
                        second ->
                                shard.seconds().isEmpty()
                                        ? others.indexOf(second) < 0
                                        : shard.seconds().indexOf(second) >= 0);
            }
            parts.add(
                    JavaScriptWriter.part(
                            "shard-" + parts.size(), JavaScriptWriter.string(places.toString())));
        }
        return parts;
    }

    /** For each character that has shards of its own, the second characters that these hold. */
    private Map<Character, String> pairsOfTheirOwn() {
        Map<Character, String> seconds = new HashMap<>();
        for (Shards.Shard shard : shards.list()) {
            if (!shard.seconds().isEmpty()) {
                seconds.merge(shard.firsts().charAt(0), shard.seconds(), String::concat);
            }
        }
        return seconds;
    }

    /** What a reader loads first. */
    String base() {
        StringBuilder value = new StringBuilder("{");
        field(value, "kinds", kinds());
        field(value, "lengths", JavaScriptWriter.string(lengths()));
        field(value, "blocks", JavaScriptWriter.string(starts()));
        field(
                value,
                "shards",
                JavaScriptWriter.strings(shards.list().stream().map(Shards.Shard::label).toList()));
        field(value, "budget", "[" + budget.bytes() + "," + budget.parts() + "]");
        field(value, "sizes", JavaScriptWriter.string(sizes()));
        field(value, "synonyms", JavaScriptWriter.string(synonymLines()));
        field(value, "words", words());
        return JavaScriptWriter.part("base", value.append("}").toString());
    }

    private static void field(StringBuilder value, String name, Object content) {
        value.append(value.length() > 1 ? ",\n" : "")
                .append(JavaScriptWriter.string(name))
                .append(':');
        value.append(content);
    }

    /** Each kind's code and how many documents are of it. */
    private String kinds() {
        StringBuilder kinds = new StringBuilder("[");
        for (Kind kind : Kind.values()) {
            long count = documents.stream().filter(d -> d.kind() == kind).count();
            kinds.append(kinds.length() > 1 ? "," : "");
            kinds.append('[')
                    .append(JavaScriptWriter.string(kind.code()))
                    .append(',')
                    .append(count);
            kinds.append(']');
        }
        return kinds.append(']').toString();
    }

    /** For each document how long its title is, and how long the rest of its text. */
    private String lengths() {
        StringBuilder lengths = new StringBuilder();
        for (SearchDocument document : documents) {
            CompactNumbers.append(lengths, document.titleLength());
            CompactNumbers.append(lengths, document.text().length() - document.titleLength());
        }
        return lengths.toString();
    }

    /** For each block how many documents it holds. */
    private String starts() {
        StringBuilder counts = new StringBuilder();
        for (int i = 0; i < blocks.count(); i++) {
            int end = i + 1 < blocks.count() ? blocks.starts().get(i + 1) : documents.size();
            CompactNumbers.append(counts, end - blocks.starts().get(i));
        }
        return counts.toString();
    }

    /** For each shard, then for each block, how many times 64 bytes it takes when compressed. */
    private String sizes() {
        StringBuilder sizes = new StringBuilder();
        shards.list().forEach(s -> CompactNumbers.append(sizes, s.size() / 64));
        blocks.sizes().forEach(bytes -> CompactNumbers.append(sizes, bytes / 64));
        return sizes.toString();
    }

    private String synonymLines() {
        StringBuilder lines = new StringBuilder();
        for (Synonym synonym : synonyms) {
            lines.append(lines.length() > 0 ? "\n" : "");
            lines.append(folding.fold(synonym.word()));
            synonym.means().forEach(m -> lines.append('|').append(folding.fold(m)));
        }
        return lines.toString();
    }

    private String words() {
        StringBuilder object = new StringBuilder("{");
        words.forEach((key, word) -> field(object, key, JavaScriptWriter.string(word)));
        return object.append('}').toString();
    }

    /**
     * The traditional forms of the characters that the text has, by name of the part; a reader
     * loads it when somebody types a character that the text has not.
     */
    String traditional() {
        boolean[] occurs = new boolean[Character.MAX_VALUE + 1];
        for (Shards.Shard shard : shards.list()) {
            for (char c : shard.firsts().toCharArray()) {
                occurs[c] = true;
            }
        }
        StringBuilder pairs = new StringBuilder();
        folding.simplified()
                .forEach(
                        (from, to) -> {
                            if (occurs[to]) {
                                pairs.append(from.charValue()).append(to.charValue());
                            }
                        });
        return JavaScriptWriter.part("traditional", JavaScriptWriter.string(pairs.toString()));
    }

    /** The words that can be typed in pinyin, by the names of the parts. */
    Map<String, String> pinyin() {
        Set<String> typed = new LinkedHashSet<>();
        for (FrequentWords.Word word : FrequentWords.of(text)) {
            typed.add(word.text());
        }
        for (Synonym synonym : synonyms) {
            typed.add(folding.fold(synonym.word()));
            synonym.means().forEach(m -> typed.add(folding.fold(m)));
        }
        int titles = 0;
        for (SearchDocument document : documents) {
            if (document.kind().compareTo(Kind.HEADING) <= 0
                    && document.titleLength() <= LONGEST_TITLE
                    && document.titleLength() >= 2
                    && titles < MOST_TITLES) {
                typed.add(folding.fold(document.text().substring(0, document.titleLength())));
                titles += document.titleLength();
            }
        }
        Pinyin pinyin = Pinyin.of(typed);
        Map<String, String> parts = new LinkedHashMap<>();
        for (char letter = 'a'; letter <= 'z'; letter++) {
            String value = pinyin.letters().contains(letter) ? pinyin.value(letter) : "[\"\",\"\"]";
            parts.put("pinyin-" + letter, JavaScriptWriter.part("pinyin-" + letter, value));
        }
        return parts;
    }
}
