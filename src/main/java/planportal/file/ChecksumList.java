package planportal.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The SHA-256 checksums of the files of a site, in the format of {@code sha256sum}.
 *
 * @param lines one for each file; two for a file that an interrupted build may have replaced
 */
public record ChecksumList(SortedSet<Line> lines) {
    /** The path in the site at which they are published. */
    public static final String FILE = "checksums.txt";

    /** Those of no file. */
    public static final ChecksumList NONE = new ChecksumList(List.of());

    private static final int MAX_LENGTH = 1000;

    /** In bytes; what file systems allow. */
    private static final int MAX_NAME = 255;

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  ([^\\\\\\p{Cc}]+)");

    /**
     * The checksum of a file.
     *
     * @param path from the site's root, with slashes
     * @param sum in hexadecimal
     */
    public record Line(String path, String sum) implements Comparable<Line> {
        @Override
        public int compareTo(Line other) {
            return Comparator.comparing(Line::path).thenComparing(Line::sum).compare(this, other);
        }
    }

    public ChecksumList {
        lines = Collections.unmodifiableSortedSet(new TreeSet<>(lines));
    }

    public ChecksumList(Collection<Line> lines) {
        this(new TreeSet<>(lines));
    }

    /** Returns the checksums of all files in a folder but {@value #FILE}. */
    public static ChecksumList of(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> paths = Files.walk(folder)) {
            files = paths.filter(path -> Files.isRegularFile(path, NOFOLLOW_LINKS)).toList();
        }
        List<Line> lines = new ArrayList<>();
        for (Path file : files) {
            String path = folder.relativize(file).toString().replace('\\', '/');
            if (!path.equals(FILE)) {
                lines.add(new Line(path, Sha256.hexadecimal(file)));
            }
        }
        return new ChecksumList(lines);
    }

    /** Reads a list; empty if it is malformed, or names a hidden file or one outside the site. */
    public static Optional<ChecksumList> parse(String text) {
        List<Line> lines = new ArrayList<>();
        for (String line : text.lines().toList()) {
            Matcher matcher = LINE.matcher(line);
            if (!matcher.matches() || !isPath(matcher.group(2))) {
                return Optional.empty();
            }
            lines.add(new Line(matcher.group(2), matcher.group(1)));
        }
        return lines.isEmpty() ? Optional.empty() : Optional.of(new ChecksumList(lines));
    }

    private static boolean isPath(String path) {
        return path.length() <= MAX_LENGTH
                && !HiddenFiles.isHidden(path)
                && Stream.of(path.split("/", -1)).allMatch(ChecksumList::isName);
    }

    private static boolean isName(String name) {
        return !name.isEmpty() && !name.contains(":") && name.getBytes(UTF_8).length <= MAX_NAME;
    }

    /** Returns the paths of the files, sorted. */
    public SortedSet<String> paths() {
        return lines.stream().map(Line::path).collect(toCollection(TreeSet::new));
    }

    /** Returns these checksums and others. */
    public ChecksumList plus(Collection<Line> others) {
        List<Line> all = new ArrayList<>(lines);
        all.addAll(others);
        return new ChecksumList(all);
    }

    /** Returns the paths of the files that were added, removed or changed since {@code former}. */
    public SortedSet<String> changesSince(ChecksumList former) {
        ChecksumList changed = plus(former.lines());
        return changed.lines().stream()
                .filter(line -> !lines.contains(line) || !former.lines().contains(line))
                .map(Line::path)
                .collect(toCollection(TreeSet::new));
    }

    /** Returns the content of {@value #FILE}. */
    public byte[] bytes() {
        return lines.stream()
                .map(line -> line.sum() + "  " + line.path() + "\n")
                .collect(joining())
                .getBytes(UTF_8);
    }
}
