package planportal.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import planportal.file.ChecksumList;
import planportal.file.Markdown;
import planportal.site.Messages;
import planportal.site.Site;

/** Tells whether readers would see anything new in a built site. */
public final class SiteChanges {
    /** The address of the list of the software that built the site, in CycloneDX. */
    static final String SOFTWARE = "sbom.json";

    private static final int LISTED = 20;

    private SiteChanges() {}

    /**
     * {@code SITE PREVIOUS}: compares the checksums of a site with those of the published one and
     * sets the step's output {@code changed} to {@code true} or {@code false}. If PREVIOUS is
     * empty, everything is new.
     */
    public static void main(String[] arguments) throws IOException {
        GitHubActions github = GitHubActions.ofThisProcess();
        Messages words = Site.builtIn().messages("zh");
        ChecksumList current = read(Path.of(arguments[0], ChecksumList.FILE));
        if (arguments[1].isEmpty()) {
            github.output("changed", "true");
            github.summary(words.text("deploy.changes.first", current.files().size()));
            return;
        }
        ChecksumList previous = read(Path.of(arguments[1], PublishedSite.CHECKSUMS));
        List<String> changes =
                current.changesSince(previous).stream()
                        .filter(address -> !address.equals(SOFTWARE))
                        .toList();
        github.output("changed", Boolean.toString(!changes.isEmpty()));
        github.summary(summary(words, changes));
    }

    private static ChecksumList read(Path file) throws IOException {
        return ChecksumList.parse(Files.readString(file)).orElseThrow();
    }

    private static String summary(Messages words, List<String> changes) {
        if (changes.isEmpty()) {
            return words.text("deploy.changes.none");
        }
        StringBuilder text = new StringBuilder(words.text("deploy.changes", changes.size()));
        text.append("\n\n");
        for (String address : changes.subList(0, Math.min(LISTED, changes.size()))) {
            text.append("- ").append(Markdown.code(address)).append('\n');
        }
        int more = changes.size() - LISTED;
        if (more > 0) {
            text.append("- ").append(words.text("deploy.changes.more", more)).append('\n');
        }
        return text.append('\n').toString();
    }
}
