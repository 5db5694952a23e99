package planportal.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The words and assets of the site.
 *
 * @param messages the interface's words by language, {@code zh}
 * @param assets files copied byte for byte, by their path below {@code assets/}
 */
public record Site(Map<String, Messages> messages, Map<String, byte[]> assets) {

    public Site {
        messages = Collections.unmodifiableMap(new TreeMap<>(messages));
        assets = Collections.unmodifiableMap(new TreeMap<>(assets));
    }

    /** The site that was built into this program. */
    public static Site builtIn() {
        URL here = Site.class.getResource("/site/messages");
        if (here == null) {
            throw new SiteException("site/messages: error: missing from this program; rebuild it");
        }
        try {
            URI uri = here.toURI();
            if (!"jar".equals(uri.getScheme())) {
                return read(Path.of(uri).getParent());
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return read(jar.getPath("/site"));
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a folder {@code site/}.
     *
     * @throws SiteException if it has no messages
     */
    public static Site read(Path folder) {
        Map<String, Messages> messages = new TreeMap<>();
        for (Map.Entry<String, byte[]> file : files(folder.resolve("messages")).entrySet()) {
            String name = file.getKey();
            if (name.endsWith(".properties")) {
                messages.put(
                        name.substring(0, name.length() - ".properties".length()),
                        Messages.parse(
                                "site/messages/" + name,
                                new String(file.getValue(), StandardCharsets.UTF_8)));
            }
        }
        if (messages.isEmpty()) {
            throw new SiteException("site/messages: error: no message file (LANGUAGE.properties)");
        }
        return new Site(messages, files(folder.resolve("assets")));
    }

    /**
     * The words in {@code language}.
     *
     * @throws SiteException if there is no such message file
     */
    public Messages messages(String language) {
        Messages found = messages.get(language);
        if (found == null) {
            throw new SiteException(
                    "site/messages/" + language + ".properties: error: no such message file");
        }
        return found;
    }

    private static Map<String, byte[]> files(Path folder) {
        Map<String, byte[]> files = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return files;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            List<Path> regular = paths.filter(Files::isRegularFile).toList();
            for (Path path : regular) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                files.put(name, Files.readAllBytes(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
