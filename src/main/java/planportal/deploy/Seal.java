package planportal.deploy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import planportal.file.Sha256;
import planportal.site.Messages;
import planportal.site.Site;

/**
 * Finishes a built site for publishing: puts the list of software in it, writes {@code
 * checksums.txt}, and says whether readers would see anything new.
 */
public final class Seal {
    /** The list of the software that made the site, CycloneDX. */
    static final String SOFTWARE = "sbom.json";

    private static final int LISTED = 20;

    private Seal() {}

    /**
     * {@code SITE SBOM [PREVIOUS]}: sets the step's outputs {@code checksums}, the SHA-256 of
     * {@code checksums.txt}, and {@code changed}, {@code true} or {@code false}. An empty PREVIOUS
     * counts as none.
     */
    public static void main(String[] arguments) throws IOException {
        List<String> words = Arrays.asList(arguments);
        Optional<Path> previous =
                words.size() > 2 && !words.get(2).isEmpty()
                        ? Optional.of(Path.of(words.get(2)))
                        : Optional.empty();
        GitHubActions github = GitHubActions.ofThisProcess();
        Path site = Path.of(words.get(0));
        Files.write(site.resolve(SOFTWARE), Files.readAllBytes(Path.of(words.get(1))));
        Checksums sums = Checksums.of(site);
        Files.write(site.resolve(Checksums.FILE), sums.bytes());
        List<String> changes =
                previous.isPresent()
                        ? changes(sums, previous.get())
                        : List.copyOf(sums.files().keySet());
        github.output("checksums", Sha256.hexadecimal(sums.bytes()));
        github.output("changed", Boolean.toString(!changes.isEmpty()));
        github.summary(summary(Site.builtIn().messages("zh"), previous.isPresent(), sums, changes));
    }

    /** New software alone is nothing that a reader sees. */
    private static List<String> changes(Checksums sums, Path previous) throws IOException {
        String former =
                Files.readString(previous.resolve(PublishedSite.SUMS), StandardCharsets.UTF_8);
        return sums.changesSince(Checksums.parse(former).orElseThrow()).stream()
                .filter(address -> !address.equals(SOFTWARE))
                .toList();
    }

    private static String summary(
            Messages words, boolean compared, Checksums sums, List<String> changes) {
        if (!compared) {
            return words.text("deploy.changes.first", sums.files().size()) + "\n";
        }
        if (changes.isEmpty()) {
            return words.text("deploy.changes.none") + "\n";
        }
        StringBuilder text = new StringBuilder(words.text("deploy.changes", changes.size()));
        text.append("\n\n");
        changes.stream()
                .limit(LISTED)
                .forEach(address -> text.append("- ").append(Markdown.code(address)).append('\n'));
        if (changes.size() > LISTED) {
            text.append("- ")
                    .append(words.text("deploy.changes.more", changes.size() - LISTED))
                    .append('\n');
        }
        return text.append('\n').toString();
    }
}
