package planportal.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import planportal.Build;
import planportal.BuildOptions;
import planportal.BuildResult;
import planportal.Stages;
import planportal.derive.Addresses;
import planportal.site.Site;

/** A site built from a content folder, read as a client would. */
public record BuiltSite(Path folder) {

    /**
     * Builds {@code content} into {@code folder}.
     *
     * @throws AssertionError with what is printed, if the content has errors
     */
    public static BuiltSite build(Path content, Path folder) {
        BuildResult result =
                new Build(content, folder, Site.builtIn(), BuildOptions.DEFAULT).run(Stages.SILENT);
        if (result.published().isEmpty()) {
            StringBuilder printed = new StringBuilder();
            result.diagnostics().print(printed);
            throw new AssertionError(content + " does not build:\n" + printed);
        }
        return new BuiltSite(folder);
    }

    /** A page, parsed; its links are not resolved. */
    public Document page(String address) {
        return Jsoup.parse(text(address));
    }

    /** A text file of the site. */
    public String text(String address) {
        return new String(bytes(address), StandardCharsets.UTF_8);
    }

    /** A file of the site. */
    public byte[] bytes(String address) {
        try {
            return Files.readAllBytes(folder.resolve(address));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The addresses of all files, sorted. */
    public List<String> addresses() {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile)
                    .map(p -> folder.relativize(p).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The addresses of files that another site with the same addresses has otherwise, without
     * frozen editions and the index of words, which is one whole in many files.
     */
    public SortedSet<String> changedIn(BuiltSite other) {
        return addresses().stream()
                .filter(a -> !Arrays.equals(bytes(a), other.bytes(a)))
                .filter(a -> !a.startsWith("search/"))
                .filter(a -> !Addresses.isEdition(a))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The addresses of all pages but those for other sites, sorted. */
    public List<String> pages() {
        return addresses().stream()
                .filter(a -> a.endsWith(".html") && !Addresses.isEmbed(a))
                .toList();
    }
}
