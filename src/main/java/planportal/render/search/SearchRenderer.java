package planportal.render.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import planportal.derive.Addresses;
import planportal.derive.Portal;
import planportal.model.PublishedFormat;
import planportal.render.OutputFile;
import planportal.render.RenderJob;
import planportal.render.Renderer;
import planportal.site.Messages;

/** Renders the search index; nothing if the portal publishes no search. */
public final class SearchRenderer implements Renderer {
    private static final String SOURCE = "search index";

    /** The beginning of the keys of messages that the search script shows. */
    private static final String WORDS = "search.script.";

    /** Lists of words that queries have in the language of the pages or of the plan. */
    private static final List<String> LISTS = List.of("skip", "kind-words");

    private final Portal portal;
    private final Messages messages;
    private final Messages ofPlan;

    /**
     * @param messages those of the pages
     * @param ofPlan those of the plan's language
     */
    public SearchRenderer(Portal portal, Messages messages, Messages ofPlan) {
        this.portal = portal;
        this.messages = messages;
        this.ofPlan = ofPlan;
    }

    @Override
    public Stream<RenderJob> jobs() {
        if (!portal.settings().publishes(PublishedFormat.SEARCH)) {
            return Stream.of();
        }
        Facets facets = new Facets(portal, messages);
        List<SearchDocument> documents = SearchDocuments.of(portal, messages, facets);
        SearchIndex index = new SearchIndex(documents, portal.publication().synonyms(), words());
        List<RenderJob> jobs = new ArrayList<>();
        jobs.add(job("base", index::base));
        jobs.add(job(Facets.PART, () -> facets.part(documents)));
        jobs.add(job("traditional", index::traditional));
        for (int i = 0; i < index.shardCount(); i++) {
            int number = i;
            jobs.add(job("shard-" + i, () -> index.shard(number)));
        }
        for (int i = 0; i < index.blockCount(); i++) {
            int number = i;
            jobs.add(job("block-" + i, () -> index.block(number)));
        }
        for (int i = 0; i < index.wordPartCount(); i++) {
            int number = i;
            jobs.add(job("words-" + i, () -> index.wordPart(number)));
        }
        jobs.add(pinyin(index));
        return jobs.stream();
    }

    private RenderJob job(String name, Supplier<String> content) {
        String path = path(name);
        return new RenderJob(
                SOURCE, List.of(path), () -> List.of(OutputFile.text(path, content.get())));
    }

    private RenderJob pinyin(SearchIndex index) {
        List<String> paths = new ArrayList<>(List.of(path(SearchIndex.TITLES)));
        for (char letter = 'a'; letter <= 'z'; letter++) {
            paths.add(path(SearchIndex.pinyinPart(letter)));
        }
        return new RenderJob(SOURCE, paths, () -> pinyinFiles(index));
    }

    private List<OutputFile> pinyinFiles(SearchIndex index) {
        List<OutputFile> files = new ArrayList<>();
        index.pinyin().forEach((name, content) -> files.add(OutputFile.text(path(name), content)));
        return files;
    }

    private String path(String part) {
        return portal.path(Addresses.SEARCH_INDEX + part + ".js");
    }

    /** Returns the words of the search script, by their keys without {@link #WORDS}. */
    private Map<String, String> words() {
        Map<String, String> words = new TreeMap<>();
        messages.words()
                .forEach(
                        (key, word) -> {
                            if (key.startsWith(WORDS)) {
                                words.put(key.substring(WORDS.length()), word);
                            }
                        });
        if (!ofPlan.equals(messages)) {
            LISTS.forEach(
                    list -> words.merge(list, ofPlan.text(WORDS + list), (a, b) -> a + "|" + b));
            words.put("language", portal.info().language());
        }
        words.put("baseline", Integer.toString(portal.info().baselineYear()));
        words.put("target", Integer.toString(portal.info().targetYear()));
        return words;
    }
}
