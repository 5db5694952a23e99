package planportal.check;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Rule;
import planportal.diagnostic.Source;
import planportal.diagnostic.Span;
import planportal.read.RawContent;

/** Refuses files in {@code files/} whose address the portal needs for a file of its own. */
public final class OwnFileClashes {
    /** Written beside the site by the publishing workflow. */
    private static final String SOFTWARE = "sbom.json";

    private final Diagnostics diagnostics;
    private final Map<String, String> sources;

    /** The spelling of each generated file and folder, by its lower case. */
    private final Map<String, String> spellings = new HashMap<>();

    /**
     * @param generated what each file of the portal is made from, by the file's address
     */
    public OwnFileClashes(Diagnostics diagnostics, Map<String, String> generated) {
        this.diagnostics = diagnostics;
        sources = new HashMap<>(generated);
        sources.put(SOFTWARE, "the publishing workflow");
        for (String address : sources.keySet()) {
            for (String part : withFolders(address)) {
                spellings.put(part.toLowerCase(Locale.ROOT), part);
            }
        }
    }

    /** Reports the files that clash. */
    public void check(RawContent content) {
        for (String path : content.files().keySet()) {
            Span file = new Source(content.folder() + "/" + path, "").beginning();
            check(path.substring(OwnFileChecker.FOLDER.length()), file);
        }
    }

    private void check(String address, Span file) {
        for (String part : withFolders(address)) {
            String generated = spellings.get(part.toLowerCase(Locale.ROOT));
            boolean sharesFolder =
                    part.equals(generated)
                            && !part.equals(address)
                            && !sources.containsKey(generated);
            if (generated != null && !sharesFolder) {
                diagnostics.report(
                        Rule.OWN_FILE_CLASHES,
                        file,
                        "clashes with the portal's own " + description(generated),
                        "rename it, or put it into a folder of its own: archive/2020.pdf");
                return;
            }
        }
    }

    private String description(String generated) {
        return sources.containsKey(generated)
                ? generated + " (" + sources.get(generated) + ")"
                : "folder " + generated + "/";
    }

    /** Returns the path and those of the folders that it is in. */
    private static Set<String> withFolders(String path) {
        Set<String> parts = new TreeSet<>();
        for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
            parts.add(path.substring(0, end));
        }
        parts.add(path);
        return parts;
    }
}
