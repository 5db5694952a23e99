package planportal.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Hint;
import planportal.diagnostic.Nearest;
import planportal.diagnostic.Rule;
import planportal.diagnostic.Source;
import planportal.diagnostic.Span;
import planportal.read.ContentReader;
import planportal.read.SourceFile;

/**
 * Lays a user's own files over the program's site. Messages, style sheet variables and symbols
 * replace those of the same name, other assets the whole file. What the program would not use is
 * reported.
 */
public final class SiteOverlay {
    private static final String MESSAGES = "messages";
    private static final String ASSETS = "assets";
    private static final String TEMPLATES = "templates";
    private static final Set<String> PROGRAM_ONLY = Set.of("headers", "rules");
    private static final Pattern MESSAGE_FILE =
            Pattern.compile("([a-z]{2,3}(?:-[A-Za-z0-9]+)*)\\.properties");

    private final Path folder;
    private final String printed;
    private final Diagnostics diagnostics;
    private final Set<String> languages;
    private final KnownMessages known;
    private final Map<String, Messages> messages;
    private final Map<String, byte[]> assets;

    private SiteOverlay(Path folder, Site builtIn, Diagnostics diagnostics) {
        this.folder = folder;
        this.printed = folder.toString().replace('\\', '/');
        this.diagnostics = diagnostics;
        languages = builtIn.languages();
        known = new KnownMessages(builtIn.messages().values());
        messages = new TreeMap<>(builtIn.messages());
        assets = new TreeMap<>(builtIn.assets());
    }

    /** Returns {@code builtIn} with the files of {@code folder}, but for those reported. */
    public static Site read(Path folder, Site builtIn, Diagnostics diagnostics) {
        return new SiteOverlay(folder, builtIn, diagnostics).read();
    }

    private Site read() {
        if (!Files.isDirectory(folder)) {
            String problem = Files.exists(folder) ? "not a folder" : "no such folder";
            diagnostics.report(Rule.FOLDER_MISSING, new Source(printed, "").beginning(), problem);
            return site();
        }
        for (Path entry : entries(folder)) {
            String name = path(entry);
            boolean isFolder = Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS);
            if (name.equals(TEMPLATES)) {
                diagnostics.report(
                        Rule.SITE_TEMPLATES_FIXED,
                        start(name),
                        "templates are compiled into the program and are not replaced by these",
                        "delete this folder; words, colours and icons can be changed");
            } else if (isFolder && PROGRAM_ONLY.contains(name)) {
                // In a copy of the program's whole site/; nothing in it is published.
                continue;
            } else if (isFolder && name.equals(MESSAGES)) {
                entries(entry).forEach(this::readMessages);
            } else if (isFolder && name.equals(ASSETS)) {
                files(entry).forEach(this::readAsset);
            } else {
                refuse(name, rightFolder(name));
            }
        }
        return site();
    }

    private Site site() {
        return new Site(messages, assets);
    }

    private void readMessages(Path file) {
        String name = file.getFileName().toString();
        Matcher language = MESSAGE_FILE.matcher(name);
        if (!language.matches()) {
            List<String> names = languages.stream().map(each -> each + ".properties").toList();
            refuse(path(file), Nearest.to(name, names).map(Nearest::hint));
            return;
        }
        open(file).ifPresent(source -> addMessages(language.group(1), source));
    }

    private void addMessages(String language, Source source) {
        // Gaps of a new language are filled with another, so that no error follows from them.
        Messages base = messages.getOrDefault(language, messages.values().iterator().next());
        OwnMessages own = new OwnMessages(known, base, diagnostics);
        List<MessageEntry> entries = own.read(source);
        if (!languages.contains(language)) {
            own.requireAll(entries, source, languages);
        }
        messages.put(language, base.with(entries));
    }

    private void readAsset(Path file) {
        String name = path(file).substring(ASSETS.length() + 1);
        byte[] builtIn = assets.get(name);
        if (builtIn == null) {
            refuse(path(file), hint(name, assets.keySet()));
            return;
        }
        open(file).ifPresent(source -> assets.put(name, laid(source, name, builtIn)));
    }

    private byte[] laid(Source own, String name, byte[] builtIn) {
        Source below = new Source("site/assets/" + name, new String(builtIn, UTF_8));
        switch (name) {
            case Site.VARIABLES -> new OwnVariables(below, diagnostics).check(own);
            case Site.ICONS -> new OwnIcons(below, diagnostics).check(own);
            default -> {
                return own.text().getBytes(UTF_8);
            }
        }
        // In both formats, what comes later counts.
        return (below.text() + own.text()).getBytes(UTF_8);
    }

    private Optional<Source> open(Path file) {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            diagnostics.report(
                    Rule.FILE_REFUSED, start(path(file)), "not a file; expected the file itself");
            return Optional.empty();
        }
        return SourceFile.open(file, printed + "/" + path(file), diagnostics);
    }

    private Optional<Hint> rightFolder(String name) {
        if (assets.containsKey(name)) {
            return Optional.of(Hint.of("put it into " + ASSETS + "/"));
        }
        return MESSAGE_FILE.matcher(name).matches()
                ? Optional.of(Hint.of("put it into " + MESSAGES + "/"))
                : hint(name, Set.of(MESSAGES, ASSETS));
    }

    private void refuse(String path, Optional<Hint> hint) {
        diagnostics.report(
                Rule.SITE_FILE_UNUSED, start(path), "the program does not use this file", hint);
    }

    private static Optional<Hint> hint(String name, Set<String> candidates) {
        return Nearest.to(name, candidates).map(Nearest::hint);
    }

    private Span start(String path) {
        return new Source(printed + "/" + path, "").beginning();
    }

    private String path(Path entry) {
        return folder.relativize(entry).toString().replace('\\', '/');
    }

    private List<Path> files(Path parent) {
        List<Path> files = new ArrayList<>();
        for (Path entry : entries(parent)) {
            if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                files.addAll(files(entry));
            } else {
                files.add(entry);
            }
        }
        return files;
    }

    private List<Path> entries(Path parent) {
        try (Stream<Path> entries = Files.list(parent)) {
            return entries.filter(entry -> !ContentReader.isSkipped(entry)).sorted().toList();
        } catch (IOException e) {
            diagnostics.report(
                    Rule.FILE_UNREADABLE, start(path(parent)), "cannot list the folder: " + e);
            return List.of();
        }
    }
}
