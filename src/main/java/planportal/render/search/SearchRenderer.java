package planportal.render.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import planportal.derive.Portal;
import planportal.render.OutputFile;
import planportal.render.RenderJob;
import planportal.render.Renderer;
import planportal.render.page.RenderContext;
import planportal.site.Messages;

/**
 * Makes the search index, files in the folder {@code search}; nothing where the portal publishes no
 * search.
 */
public final class SearchRenderer implements Renderer {
    /** Where all files of the index are, and no others. */
    public static final String FOLDER = "search/";

    private static final String SOURCE = "search index";

    /** Messages with this beginning go into the index, for the script to say. */
    private static final String WORDS = "search.script.";

    private final RenderContext context;
    private final Portal portal;
    private final Messages messages;

    public SearchRenderer(RenderContext context) {
        this.context = context;
        this.portal = context.portal();
        this.messages = context.messages();
    }

    @Override
    public Stream<RenderJob> jobs() {
        if (!context.hasSearch()) {
            return Stream.of();
        }
        SearchIndex index =
                new SearchIndex(
                        SearchDocuments.of(portal, messages, context.places()),
                        portal.publication().synonyms(),
                        words());
        List<RenderJob> jobs = new ArrayList<>();
        jobs.add(one("base", index::base));
        jobs.add(one("traditional", index::traditional));
        jobs.add(
                new RenderJob(
                        SOURCE,
                        IntStream.range(0, index.shardCount()).mapToObj(i -> shard(i)).toList(),
                        () -> shards(index)));
        jobs.add(
                new RenderJob(
                        SOURCE,
                        IntStream.rangeClosed('a', 'z')
                                .mapToObj(c -> file("pinyin-" + (char) c))
                                .toList(),
                        () ->
                                index.pinyin().entrySet().stream()
                                        .map(e -> OutputFile.text(file(e.getKey()), e.getValue()))
                                        .toList()));
        for (int i = 0; i < index.blockCount(); i++) {
            int block = i;
            jobs.add(one("block-" + i, () -> index.block(block)));
        }
        return jobs.stream();
    }

    private static RenderJob one(String name, Supplier<String> content) {
        return RenderJob.of(
                SOURCE, file(name), () -> content.get().getBytes(StandardCharsets.UTF_8));
    }

    private static List<OutputFile> shards(SearchIndex index) {
        List<OutputFile> files = new ArrayList<>();
        for (String content : index.shards()) {
            files.add(OutputFile.text(shard(files.size()), content));
        }
        return files;
    }

    private static String shard(int number) {
        return file("shard-" + number);
    }

    private static String file(String name) {
        return FOLDER + name + ".js";
    }

    /** The words of the script, by what follows {@link #WORDS} in their keys. */
    private Map<String, String> words() {
        Map<String, String> words = new TreeMap<>();
        messages.words()
                .forEach(
                        (key, word) -> {
                            if (key.startsWith(WORDS)) {
                                words.put(key.substring(WORDS.length()), word);
                            }
                        });
        words.put("baseline", Integer.toString(portal.info().baselineYear()));
        words.put("target", Integer.toString(portal.info().targetYear()));
        return words;
    }
}
