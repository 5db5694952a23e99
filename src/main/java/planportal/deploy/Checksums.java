package planportal.deploy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import planportal.file.Sha256;

/**
 * The SHA-256 of every file of a site, as {@code sha256sum} writes and checks them.
 *
 * @param files the checksum, in hexadecimal, of each file by its address
 */
public record Checksums(SortedMap<String, String> files) {
    /** The address at which they are published. */
    public static final String FILE = "checksums.txt";

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  ([^\\\\\\p{Cntrl}]+)");

    public Checksums {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** Of the files that lie in a folder, {@value #FILE} and names that begin with a dot apart. */
    public static Checksums of(Path site) throws IOException {
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
        return new Checksums(files);
    }

    /** Reads a published list; empty if it is none, or names a file outside of the site. */
    public static Optional<Checksums> parse(String text) {
        SortedMap<String, String> files = new TreeMap<>();
        for (String line : text.lines().toList()) {
            Matcher matcher = LINE.matcher(line);
            if (!matcher.matches() || !isInside(matcher.group(2))) {
                return Optional.empty();
            }
            files.put(matcher.group(2), matcher.group(1));
        }
        return files.isEmpty() ? Optional.empty() : Optional.of(new Checksums(files));
    }

    private static boolean isInside(String address) {
        for (String name : address.split("/", -1)) {
            if (name.isEmpty() || name.startsWith(".") || name.indexOf(':') >= 0) {
                return false;
            }
        }
        return true;
    }

    /** The lines of {@value #FILE}, in the order of the addresses. */
    public String text() {
        StringBuilder text = new StringBuilder();
        files.forEach((address, sum) -> text.append(sum).append("  ").append(address).append('\n'));
        return text.toString();
    }

    /** The addresses that are new, gone or changed since {@code former}, in order. */
    public List<String> changesSince(Checksums former) {
        SortedMap<String, String> all = new TreeMap<>(former.files());
        all.putAll(files);
        List<String> changed = new ArrayList<>();
        for (String address : all.keySet()) {
            String sum = files.get(address);
            if (sum == null || !sum.equals(former.files().get(address))) {
                changed.add(address);
            }
        }
        return changed;
    }

    /** The bytes of {@value #FILE}. */
    public byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }
}
