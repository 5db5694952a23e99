package planportal.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes the files of a {@code content/} folder: quotes cells, names numbered files. */
final class ContentFolder {
    private final Path folder;

    ContentFolder(Path folder) {
        this.folder = folder;
    }

    /** A file from its lines, each ended by a line feed. */
    void write(String name, List<String> lines) {
        Path file = folder.resolve(name);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code chapters/07.md}; three digits from 100 on. */
    static String numbered(String folder, int number) {
        return folder + "/" + (number < 10 ? "0" : "") + number + ".md";
    }

    /** A line of CSV. */
    static String row(Object... cells) {
        StringBuilder line = new StringBuilder();
        for (Object each : cells) {
            String cell = each.toString();
            if (!line.isEmpty()) {
                line.append(',');
            }
            if (cell.contains(",") || cell.contains("\"") || cell.contains("\n")) {
                line.append('"').append(cell.replace("\"", "\"\"")).append('"');
            } else {
                line.append(cell);
            }
        }
        return line.toString();
    }

    /** A YAML string in double quotes. */
    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** A number below 10,000 in Chinese, as headings have it: 一百二十三. */
    static String chineseNumber(int number) {
        if (number < 1 || number > 9_999) {
            throw new IllegalArgumentException("no heading has the number " + number);
        }
        String digits = "零一二三四五六七八九";
        String[] places = {"", "十", "百", "千"};
        String figures = Integer.toString(number);
        StringBuilder words = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < figures.length(); i++) {
            int digit = figures.charAt(i) - '0';
            if (digit == 0) {
                gap = true;
                continue;
            }
            if (gap) {
                words.append('零');
                gap = false;
            }
            words.append(digits.charAt(digit)).append(places[figures.length() - 1 - i]);
        }
        return number >= 10 && number < 20 ? words.substring(1) : words.toString();
    }
}
