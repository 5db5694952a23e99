package planportal.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import planportal.derive.Addresses;
import planportal.file.ChecksumList;
import planportal.file.Markdown;
import planportal.file.Sha256;
import planportal.site.Messages;

/**
 * Adds the list of its software to a built site, and tells whether readers would see anything new.
 */
public final class SiteChanges {
    /** The address of the list of the software that built the site, in CycloneDX. */
    static final String SOFTWARE = "sbom.json";

    private static final int LISTED = 20;

    private SiteChanges() {}

    /**
     * {@code SITE PREVIOUS SBOM}: adds the list of software SBOM, unless it is empty, and sets the
     * step's output {@code checksums} to the checksum of the site's list of checksums. Compares
     * that list with the one of the published site and sets {@code changed} to {@code true} or
     * {@code false}. If PREVIOUS is empty, everything is new. The list of software does not count,
     * nor what differs from day to day, nor the zip of the whole site, which holds the other files.
     */
    public static void main(String[] arguments) throws IOException {
        GitHubActions github = GitHubActions.ofThisProcess();
        Messages words = github.words();
        Path site = Path.of(arguments[0]);
        if (!arguments[2].isEmpty()) {
            addSoftware(site, Path.of(arguments[2]));
        }
        Path list = site.resolve(ChecksumList.FILE);
        github.output("checksums", Sha256.hexadecimal(list));
        ChecksumList current = read(list);
        if (arguments[1].isEmpty()) {
            github.output("changed", "true");
            github.summary(words.text("deploy.changes.first", current.lines().size()));
            return;
        }
        ChecksumList previous = read(Path.of(arguments[1], PublishedSite.CHECKSUMS));
        List<String> changes =
                current.changesSince(previous).stream().filter(SiteChanges::counts).toList();
        github.output("changed", Boolean.toString(!changes.isEmpty()));
        github.summary(summary(words, changes));
    }

    private static boolean counts(String address) {
        return !Set.of(SOFTWARE, Addresses.OFFLINE).contains(address)
                && !Addresses.isOfADay(address);
    }

    private static void addSoftware(Path site, Path sbom) throws IOException {
        Files.copy(sbom, site.resolve(SOFTWARE));
        Path list = site.resolve(ChecksumList.FILE);
        ChecksumList.Line line = new ChecksumList.Line(SOFTWARE, Sha256.hexadecimal(sbom));
        Files.write(list, read(list).plus(List.of(line)).bytes());
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
