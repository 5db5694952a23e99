package planportal.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import planportal.file.BuiltInFiles;

/**
 * A small content with its publishing workflow, to begin a repository with.
 *
 * @param files by their path, in the order of the paths
 */
record NewContent(Map<String, byte[]> files) {
    static final List<String> LANGUAGES = List.of("zh", "en");

    static final String WORKFLOW = ".github/workflows/publish.yml";

    private static final String ACTION = "/.github/actions/publish@";

    /** Hidden files are named so in this program, because tools that build it pass them over. */
    private static final String HIDDEN = "dot-";

    NewContent {
        files = Collections.unmodifiableMap(new TreeMap<>(files));
    }

    /** Returns the content in a language, which {@code program} publishes if it is released. */
    static NewContent in(String language, Version program) {
        Map<String, byte[]> files = new TreeMap<>();
        BuiltInFiles.below("init/" + language)
                .forEach((name, bytes) -> files.put(name.replaceFirst("^" + HIDDEN, "."), bytes));
        files.computeIfPresent(WORKFLOW, (name, bytes) -> named(bytes, program));
        return new NewContent(files);
    }

    /** Returns the number of the line of the workflow that names the program. */
    int programLine() {
        List<String> lines = new String(files.get(WORKFLOW), UTF_8).lines().toList();
        return 1
                + lines.indexOf(
                        lines.stream().filter(l -> l.contains(ACTION)).findFirst().orElseThrow());
    }

    private static byte[] named(byte[] workflow, Version program) {
        Optional<String> repository = program.repository();
        if (repository.isEmpty()) {
            return workflow;
        }
        return new String(workflow, UTF_8)
                .replace("OWNER/NAME", repository.get())
                .replace("COMMIT", program.commit())
                .replace("VERSION", program.number())
                .getBytes(UTF_8);
    }
}
