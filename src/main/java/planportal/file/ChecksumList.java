package planportal.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The SHA-256 checksums of the files of a site, in the format of {@code sha256sum}.
 *
 * @param files the checksum of each file, in hexadecimal, by address
 */
public record ChecksumList(SortedMap<String, String> files) {
    /** The address at which they are published. */
    public static final String FILE = "checksums.txt";

    private static final int MAX_LENGTH = 1000;

    /** In bytes; what file systems allow. */
    private static final int MAX_NAME = 255;

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  ([^\\\\\\p{Cc}]+)");

    public ChecksumList {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** Returns the checksums of a folder's files, except {@value #FILE} and hidden files. */
    public static ChecksumList of(Path site) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        List<Path> found;
        try (Stream<Path> paths = Files.walk(site)) {
            found = paths.filter(Files::isRegularFile).toList();
        }
        for (Path file : found) {
            String address = site.relativize(file).toString().replace('\\', '/');
            if (!address.equals(FILE) && !address.startsWith(".") && !address.contains("/.")) {
                files.put(address, Sha256.hexadecimal(file));
            }
        }
        return new ChecksumList(files);
    }

    /**
     * Reads a published list; empty if it is malformed, or names a file outside of the site or one
     * that no folder can hold.
     */
    public static Optional<ChecksumList> parse(String text) {
        SortedMap<String, String> files = new TreeMap<>();
        for (String line : text.lines().toList()) {
            Matcher matcher = LINE.matcher(line);
            if (!matcher.matches() || !isFile(matcher.group(2))) {
                return Optional.empty();
            }
            files.put(matcher.group(2), matcher.group(1));
        }
        boolean valid =
                !files.isEmpty() && files.keySet().stream().noneMatch(each -> isBelow(each, files));
        return valid ? Optional.of(new ChecksumList(files)) : Optional.empty();
    }

    private static boolean isFile(String address) {
        return address.length() <= MAX_LENGTH
                && Stream.of(address.split("/", -1)).allMatch(ChecksumList::isName);
    }

    private static boolean isName(String name) {
        return !name.isEmpty()
                && !name.startsWith(".")
                && !name.contains(":")
                && name.getBytes(StandardCharsets.UTF_8).length <= MAX_NAME;
    }

    /** Returns whether an address has a file where it needs a folder. */
    private static boolean isBelow(String address, SortedMap<String, String> files) {
        for (int end = address.indexOf('/'); end >= 0; end = address.indexOf('/', end + 1)) {
            if (files.containsKey(address.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    /** Returns the content of {@value #FILE}. */
    public byte[] bytes() {
        StringBuilder text = new StringBuilder();
        files.forEach((address, sum) -> text.append(sum).append("  ").append(address).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Returns the addresses that were added, removed or changed since {@code former}, in order. */
    public List<String> changesSince(ChecksumList former) {
        SortedSet<String> all = new TreeSet<>(files.keySet());
        all.addAll(former.files().keySet());
        return all.stream()
                .filter(each -> !Objects.equals(files.get(each), former.files().get(each)))
                .toList();
    }
}
