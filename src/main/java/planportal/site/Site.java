package planportal.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import planportal.file.BuiltInFiles;

/**
 * The words and assets of the site.
 *
 * @param messages the interface's words by language, {@code zh}
 * @param assets files copied byte for byte, by their path below {@code assets/}
 */
public record Site(Map<String, Messages> messages, Map<String, byte[]> assets) {

    /** The asset with all symbols; pages contain those that they use. */
    public static final String ICONS = "icons.svg";

    /** The asset with the style sheet's colours, sizes and fonts, with which the sheet begins. */
    public static final String VARIABLES = "variables.css";

    private static final String MESSAGES = "messages/";
    private static final String ASSETS = "assets/";
    private static final String PROPERTIES = ".properties";

    public Site {
        messages = Collections.unmodifiableMap(new TreeMap<>(messages));
        assets = Collections.unmodifiableMap(new TreeMap<>(assets));
    }

    /** The site that was built into this program. */
    public static Site builtIn() {
        return of(BuiltInFiles.below("site"));
    }

    /**
     * Reads a folder {@code site/}.
     *
     * @throws SiteException if it has no messages
     */
    public static Site read(Path folder) {
        Map<String, byte[]> files = new TreeMap<>();
        for (String part : List.of(MESSAGES, ASSETS)) {
            files(folder.resolve(part)).forEach((name, bytes) -> files.put(part + name, bytes));
        }
        return of(files);
    }

    /** A site from its files by their path below {@code site/}. */
    private static Site of(Map<String, byte[]> files) {
        Map<String, Messages> messages = new TreeMap<>();
        Map<String, byte[]> assets = new TreeMap<>();
        files.forEach(
                (path, bytes) -> {
                    if (path.startsWith(ASSETS)) {
                        assets.put(path.substring(ASSETS.length()), bytes);
                    } else if (path.startsWith(MESSAGES) && path.endsWith(PROPERTIES)) {
                        int end = path.length() - PROPERTIES.length();
                        String language = path.substring(MESSAGES.length(), end);
                        String text = new String(bytes, StandardCharsets.UTF_8);
                        messages.put(language, Messages.parse("site/" + path, text));
                    }
                });
        if (messages.isEmpty()) {
            throw new SiteException("site/messages: error: no message file (LANGUAGE.properties)");
        }
        return new Site(messages, assets);
    }

    /** Returns the languages that there are messages in. */
    public SortedSet<String> languages() {
        return new TreeSet<>(messages.keySet());
    }

    /** Returns the titles of a dataset's field, in all languages that have one. */
    public List<String> fieldTitles(String dataset, String field) {
        return messages.values().stream()
                .filter(words -> words.has(words.fieldKey(dataset, field)))
                .map(words -> words.text(words.fieldKey(dataset, field)))
                .toList();
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

    /** Returns the words in {@code language}, or others where there are none in it. */
    public Messages messagesOr(String language, Messages others) {
        return messages.getOrDefault(language, others);
    }

    private static Map<String, byte[]> files(Path folder) {
        Map<String, byte[]> files = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return files;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.toList()) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                    files.put(name, Files.readAllBytes(path));
                } else if (Files.isSymbolicLink(path)) {
                    String message = "site/%s/%s: error: a symbolic link; expected the file itself";
                    throw new SiteException(message.formatted(folder.getFileName(), name));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
