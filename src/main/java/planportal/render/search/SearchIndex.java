package planportal.render.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import planportal.model.Synonym;

/** The parts of the index, each the content of a script; {@code INDEX.md} describes them. */
final class SearchIndex {
    /**
     * Limits on what a reader loads before the first answer.
     *
     * @param bytes the most bytes
     * @param parts the most files
     * @param ofBlock the size of a block in bytes
     * @param ofShard the size of a shard in bytes
     */
    private record Budget(int bytes, int parts, int ofBlock, int ofShard) {}

    /** Above this number of documents the index is {@link #LARGE}. */
    private static final int MANY = 3000;

    private static final Budget SMALL = new Budget(36_500, 16, 4000, 3000);
    private static final Budget LARGE = new Budget(65_000, 4, 9000, 9000);

    /** The part with the pinyin of titles, for words inside them. */
    static final String TITLES = "pinyin-titles";

    /** What the word {@code by} is in a language that is searched by words. */
    static final String BY_WORDS = "words";

    private static final int MAX_TITLE_LENGTH = 24;
    private static final int TITLE_CHARACTERS = 6000;

    private final List<SearchDocument> documents;
    private final List<Synonym> synonyms;
    private final Map<String, String> words;
    private final Folding folding = new Folding();
    private final Budget budget;
    private final List<Block> blocks;
    private final String text;
    private final Bigrams bigrams;
    private final List<Shard> shards;
    private final WordParts wordParts;
    private final Map<Character, String> ownSeconds = new HashMap<>();

    /**
     * @param documents in the order of their kinds
     * @param words the words of the search script, by short keys
     */
    SearchIndex(List<SearchDocument> documents, List<Synonym> synonyms, Map<String, String> words) {
        this.documents = documents.stream().map(d -> d.tidy(folding)).toList();
        this.synonyms = List.copyOf(synonyms);
        this.words = new TreeMap<>(words);
        budget = documents.size() > MANY ? LARGE : SMALL;
        blocks = Block.split(this.documents, budget.ofBlock());
        text = foldedText();
        bigrams = new Bigrams(text);
        shards = ShardPlanner.plan(bigrams, budget.ofShard());
        wordParts = wordParts();
        for (Shard shard : shards) {
            if (!shard.holdsAllSeconds()) {
                ownSeconds.merge(shard.firsts().charAt(0), shard.seconds(), String::concat);
            }
        }
    }

    /** Returns the words of the text where the interface's language is searched by words. */
    private WordParts wordParts() {
        Set<String> skipped = Set.of(words.getOrDefault("skip", "").split("\\|"));
        String searched = BY_WORDS.equals(words.get("by")) ? text : "";
        return new WordParts(searched, skipped, budget.ofShard());
    }

    private String foldedText() {
        StringBuilder all = new StringBuilder();
        for (SearchDocument document : documents) {
            all.append(folding.fold(document.text())).append('\n');
        }
        return all.toString();
    }

    int blockCount() {
        return blocks.size();
    }

    int shardCount() {
        return shards.size();
    }

    int wordPartCount() {
        return wordParts.firsts().size();
    }

    String wordPart(int number) {
        return JavaScript.part("words-" + number, JavaScript.string(wordParts.value(number)));
    }

    String block(int number) {
        return JavaScript.part("block-" + number, blocks.get(number).value());
    }

    String shard(int number) {
        Shard shard = shards.get(number);
        StringBuilder pairs = new StringBuilder();
        for (char first : shard.firsts().toCharArray()) {
            String elsewhere = ownSeconds.getOrDefault(first, "");
            Predicate<Character> wanted =
                    shard.holdsAllSeconds()
                            ? second -> elsewhere.indexOf(second) < 0
                            : second -> shard.seconds().indexOf(second) >= 0;
            bigrams.append(pairs, first, wanted);
        }
        return JavaScript.part("shard-" + number, JavaScript.string(pairs.toString()));
    }

    /** Returns the part that a reader loads first. */
    String base() {
        List<String> labels = shards.stream().map(Shard::label).toList();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("kinds", JavaScript.array(kinds(), ","));
        fields.put("lengths", JavaScript.string(lengths()));
        fields.put("blocks", JavaScript.string(blockLengths()));
        fields.put("shards", JavaScript.strings(labels));
        if (wordPartCount() > 0) {
            fields.put("firsts", JavaScript.strings(wordParts.firsts()));
        }
        fields.put("budget", "[" + budget.bytes() + "," + budget.parts() + "]");
        fields.put("sizes", JavaScript.string(sizes()));
        fields.put("synonyms", JavaScript.string(synonymLines()));
        Map<String, String> literals = new LinkedHashMap<>();
        words.forEach((key, word) -> literals.put(key, JavaScript.string(word)));
        fields.put("words", JavaScript.object(literals));
        return JavaScript.part("base", JavaScript.object(fields));
    }

    /** Returns each kind's code and its number of documents. */
    private List<String> kinds() {
        List<String> kinds = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            long count = documents.stream().filter(d -> d.kind() == kind).count();
            kinds.add("[" + JavaScript.string(kind.code()) + "," + count + "]");
        }
        return kinds;
    }

    /** Returns the length of each document's title and of the rest of its text. */
    private String lengths() {
        StringBuilder lengths = new StringBuilder();
        for (SearchDocument document : documents) {
            CompactNumbers.append(lengths, document.titleLength());
            CompactNumbers.append(lengths, document.text().length() - document.titleLength());
        }
        return lengths.toString();
    }

    /** Returns the number of documents in each block. */
    private String blockLengths() {
        StringBuilder lengths = new StringBuilder();
        blocks.forEach(block -> CompactNumbers.append(lengths, block.documents().size()));
        return lengths.toString();
    }

    /** Returns the compressed size of each shard, then of each block, in units of 64 bytes. */
    private String sizes() {
        StringBuilder sizes = new StringBuilder();
        shards.forEach(shard -> CompactNumbers.append(sizes, shard.size() / 64));
        blocks.forEach(block -> CompactNumbers.append(sizes, block.size() / 64));
        return sizes.toString();
    }

    private String synonymLines() {
        List<String> lines = new ArrayList<>();
        for (Synonym synonym : synonyms) {
            lines.add(String.join("|", foldedWords(synonym)));
        }
        return String.join("\n", lines);
    }

    /** Returns a synonym's word and its meanings. */
    private List<String> foldedWords(Synonym synonym) {
        List<String> folded = new ArrayList<>();
        folded.add(folding.fold(folding.tidy(synonym.word())));
        synonym.means().forEach(meaning -> folded.add(folding.fold(folding.tidy(meaning))));
        return folded;
    }

    /** Returns the traditional forms of the characters that the text has. */
    String traditional() {
        Set<Character> occurring = new HashSet<>(bigrams.firsts());
        StringBuilder pairs = new StringBuilder();
        folding.simplified()
                .forEach(
                        (from, to) -> {
                            if (occurring.contains(to)) {
                                pairs.append(from.charValue()).append(to.charValue());
                            }
                        });
        return JavaScript.part("traditional", JavaScript.string(pairs.toString()));
    }

    /** Returns the parts with the words that can be typed in pinyin, by their names. */
    Map<String, String> pinyin() {
        Set<String> typed = new LinkedHashSet<>(FrequentWords.of(text));
        synonyms.forEach(synonym -> typed.addAll(foldedWords(synonym)));
        typed.addAll(shortTitles());
        Pinyin pinyin = new Pinyin(typed);
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(TITLES, JavaScript.part(TITLES, Pinyin.value(shortTitles())));
        for (char letter = 'a'; letter <= 'z'; letter++) {
            String name = pinyinPart(letter);
            parts.put(name, JavaScript.part(name, pinyin.value(letter)));
        }
        return parts;
    }

    static String pinyinPart(char letter) {
        return "pinyin-" + letter;
    }

    /** Returns the titles of the plan's parts that are worth typing as a whole. */
    private List<String> shortTitles() {
        List<String> titles = new ArrayList<>();
        int characters = 0;
        for (SearchDocument document : documents) {
            int length = document.titleLength();
            boolean titled = document.kind().compareTo(Kind.HEADING) <= 0;
            if (titled
                    && length >= 2
                    && length <= MAX_TITLE_LENGTH
                    && characters < TITLE_CHARACTERS) {
                titles.add(folding.fold(document.title()));
                characters += length;
            }
        }
        return titles;
    }
}
