package planportal.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** The files of the site that is to be rendered, with their anchors. */
public final class SiteAddresses {
    private static final Pattern ID = Pattern.compile(" id=\"?([^\"\\s>]+)");

    private final Map<String, Supplier<String>> files;
    private final Map<String, List<String>> anchors = new HashMap<>();

    /**
     * @param files the text of each file of the site by its path, rendered when asked for
     */
    public SiteAddresses(Map<String, Supplier<String>> files) {
        this.files = Map.copyOf(files);
    }

    boolean has(String path) {
        return files.containsKey(path);
    }

    Set<String> paths() {
        return files.keySet();
    }

    /** Returns the anchors of a file that the site has. */
    List<String> anchors(String path) {
        return anchors.computeIfAbsent(
                path,
                file ->
                        ID.matcher(files.get(file).get())
                                .results()
                                .map(match -> match.group(1))
                                .toList());
    }
}
