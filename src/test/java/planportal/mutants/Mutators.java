package planportal.mutants;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways to change a content. Those that occur often in practice are listed several times. */
final class Mutators {
    /** The folder that links lead to; it is beside the content. */
    static final String OUTSIDE = "outside";

    private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)?");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}-]{2,}");
    private static final Pattern ID = Pattern.compile("(?m)^(?:- id: )?([a-z][a-z0-9-]*)(?=,|$)");
    private static final Pattern NAME =
            Pattern.compile("(?m)^[- ]*(?:name|title|publisher|region|note|text)[a-z_]*: (.+)\n");
    private static final List<String> LINE_ENDS =
            List.of("\r\n", "\r", "\n\n", "\n\r", "\u2028", "\u0085", "\f");
    private static final List<String> CHARSETS =
            List.of("UTF-16", "UTF-16LE", "UTF-32", "GB18030", "Big5");

    static final List<Mutator> ALL =
            List.of(
                    Mutators::deleteLine,
                    Mutators::deleteLine,
                    Mutators::duplicateLine,
                    Mutators::swapLines,
                    Mutators::moveLine,
                    Mutators::joinLines,
                    Mutators::splitLine,
                    Mutators::indentLine,
                    Mutators::truncate,
                    Mutators::deleteCell,
                    Mutators::duplicateCell,
                    Mutators::swapCells,
                    Mutators::swapCellsOfColumn,
                    Mutators::replaceCell,
                    Mutators::replaceCell,
                    Mutators::replaceCell,
                    Mutators::replaceCell,
                    Mutators::quoteCell,
                    Mutators::renameHeader,
                    Mutators::addColumns,
                    Mutators::addRows,
                    Mutators::replaceYaml,
                    Mutators::replaceYaml,
                    Mutators::insertYaml,
                    Mutators::changeSetting,
                    Mutators::changeSetting,
                    Mutators::insertMarkdown,
                    Mutators::insertMarkdown,
                    Mutators::insertMarkdownInPage,
                    Mutators::insertMarkdownInPage,
                    Mutators::extendName,
                    Mutators::extendName,
                    Mutators::extendName,
                    Mutators::extendName,
                    Mutators::addResult,
                    Mutators::addResult,
                    Mutators::addResult,
                    Mutators::replaceNumber,
                    Mutators::replaceNumber,
                    Mutators::replaceNumberEverywhere,
                    Mutators::replaceWord,
                    Mutators::replaceWordEverywhere,
                    Mutators::replaceWordEverywhere,
                    Mutators::extendWordEverywhere,
                    Mutators::extendWordEverywhere,
                    Mutators::renameIdEverywhere,
                    Mutators::renameIdEverywhere,
                    Mutators::insertText,
                    Mutators::insertText,
                    Mutators::insertHugeText,
                    Mutators::insertHugeText,
                    Mutators::insertManyLines,
                    Mutators::insertConflict,
                    Mutators::deleteFile,
                    Mutators::emptyFile,
                    Mutators::renameFile,
                    Mutators::renameFile,
                    Mutators::duplicateFile,
                    Mutators::swapFiles,
                    Mutators::addPage,
                    Mutators::replaceByFolder,
                    Mutators::linkFile,
                    Mutators::changeLineEnds,
                    Mutators::addByteOrderMark,
                    Mutators::changeCharset,
                    Mutators::breakEncoding,
                    Mutators::flipByte);

    private Mutators() {}

    private static String deleteLine(ContentFiles content, SplittableRandom random) {
        String path = pick(content.paths(), random);
        List<String> lines = lines(content, path);
        String deleted = lines.remove(random.nextInt(lines.size()));
        put(content, path, lines);
        return "delete from " + path + " the line " + deleted;
    }

    private static String duplicateLine(ContentFiles content, SplittableRandom random) {
        String path = pick(content.paths(), random);
        List<String> lines = lines(content, path);
        String line = pick(lines, random);
        lines.add(random.nextInt(lines.size() + 1), line);
        put(content, path, lines);
        return "duplicate in " + path + " the line " + line;
    }

    private static String swapLines(ContentFiles content, SplittableRandom random) {
        String path = pick(content.paths(), random);
        List<String> lines = lines(content, path);
        int first = random.nextInt(lines.size());
        int second = random.nextInt(lines.size());
        Collections.swap(lines, first, second);
        put(content, path, lines);
        return "swap in " + path + " the lines " + (first + 1) + " and " + (second + 1);
    }

    private static String moveLine(ContentFiles content, SplittableRandom random) {
        String from = pick(content.paths(), random);
        List<String> lines = lines(content, from);
        String line = lines.remove(random.nextInt(lines.size()));
        put(content, from, lines);
        String to = pick(content.paths(), random);
        List<String> others = lines(content, to);
        others.add(random.nextInt(others.size() + 1), line);
        put(content, to, others);
        return "move from " + from + " to " + to + " the line " + line;
    }

    private static String joinLines(ContentFiles content, SplittableRandom random) {
        String path = pick(content.paths(), random);
        List<String> lines = lines(content, path);
        int at = random.nextInt(lines.size());
        if (at + 1 < lines.size()) {
            lines.set(at, lines.get(at) + lines.remove(at + 1));
        }
        put(content, path, lines);
        return "join in " + path + " the lines from " + (at + 1);
    }

    private static String splitLine(ContentFiles content, SplittableRandom random) {
        return insert(content, random, pick(content.paths(), random), "\n");
    }

    private static String indentLine(ContentFiles content, SplittableRandom random) {
        String path = pick(content.paths(), random);
        List<String> lines = lines(content, path);
        int at = random.nextInt(lines.size());
        String line = lines.get(at);
        String indented = pick(List.of(" " + line, "  " + line, "\t" + line, line.strip()), random);
        lines.set(at, indented);
        put(content, path, lines);
        return "indent in " + path + " the line " + line;
    }

    private static String truncate(ContentFiles content, SplittableRandom random) {
        String path = pick(content.paths(), random);
        byte[] bytes = content.bytes(path);
        int length = random.nextInt(bytes.length + 1);
        content.put(path, Arrays.copyOf(bytes, length));
        return "truncate " + path + " to " + length + " bytes";
    }

    private static String deleteCell(ContentFiles content, SplittableRandom random) {
        return changeRow(content, random, "delete a cell", Mutators::deleteCell);
    }

    private static String deleteCell(List<String> cells, SplittableRandom random) {
        return cells.remove(random.nextInt(cells.size()));
    }

    private static String duplicateCell(ContentFiles content, SplittableRandom random) {
        return changeRow(content, random, "duplicate a cell", Mutators::duplicateCell);
    }

    private static String duplicateCell(List<String> cells, SplittableRandom random) {
        String cell = pick(cells, random);
        cells.add(random.nextInt(cells.size() + 1), cell);
        return cell;
    }

    private static String swapCells(ContentFiles content, SplittableRandom random) {
        return changeRow(content, random, "swap two cells", Mutators::swapCells);
    }

    private static String swapCells(List<String> cells, SplittableRandom random) {
        int first = random.nextInt(cells.size());
        int second = random.nextInt(cells.size());
        Collections.swap(cells, first, second);
        return first + " and " + second;
    }

    private static String swapCellsOfColumn(ContentFiles content, SplittableRandom random) {
        String path = pick(tables(content), random);
        List<String> lines = lines(content, path);
        int first = random.nextInt(lines.size());
        int second = random.nextInt(lines.size());
        List<String> above = cells(lines.get(first));
        List<String> below = cells(lines.get(second));
        int column = random.nextInt(Math.min(above.size(), below.size()));
        String cell = above.set(column, below.get(column));
        below.set(column, cell);
        lines.set(second, String.join(",", below));
        lines.set(first, String.join(",", above));
        put(content, path, lines);
        return "swap between rows of " + path + " the cell " + cell;
    }

    private static String replaceCell(ContentFiles content, SplittableRandom random) {
        return changeRow(content, random, "replace a cell", Mutators::replaceCell);
    }

    private static String replaceCell(List<String> cells, SplittableRandom random) {
        int at = random.nextInt(cells.size());
        String odd = oddText(random);
        String old = cells.set(at, random.nextInt(3) == 0 ? odd : quoted(odd));
        return old + " → " + odd;
    }

    private static String quoteCell(ContentFiles content, SplittableRandom random) {
        return changeRow(content, random, "quote a cell", Mutators::quoteCell);
    }

    private static String quoteCell(List<String> cells, SplittableRandom random) {
        int at = random.nextInt(cells.size());
        String cell = cells.get(at);
        List<String> ways =
                List.of(
                        quoted(cell),
                        '"' + cell,
                        cell + '"',
                        '"' + cell + "\" ",
                        " \"" + cell + '"',
                        '"' + cell + "\nx\"",
                        "'" + cell + "'",
                        "“" + cell + "”");
        cells.set(at, pick(ways, random));
        return cells.get(at);
    }

    private static String renameHeader(ContentFiles content, SplittableRandom random) {
        String path = pick(tables(content), random);
        List<String> lines = lines(content, path);
        List<String> headers = cells(lines.get(0));
        int at = random.nextInt(headers.size());
        String old = headers.get(at);
        List<String> others =
                List.of(
                        old.toUpperCase(Locale.ROOT),
                        old + " ",
                        old + "s",
                        "",
                        pick(headers, random),
                        "sep=;",
                        "\uFEFF" + old);
        headers.set(at, pick(others, random));
        lines.set(0, String.join(",", headers));
        put(content, path, lines);
        return "rename in " + path + " the column " + old + " to " + headers.get(at);
    }

    private static String addColumns(ContentFiles content, SplittableRandom random) {
        String path = pick(tables(content), random);
        int count = pick(List.of(1, 2, 100, 20_000), random);
        List<String> lines = lines(content, path);
        int line = random.nextInt(Math.min(2, lines.size()));
        lines.set(line, lines.get(line) + OddText.numbered(",x%d", count).replace("\n", ""));
        put(content, path, lines);
        return "add to line " + (line + 1) + " of " + path + " " + count + " cells";
    }

    private static String addRows(ContentFiles content, SplittableRandom random) {
        String path = pick(tables(content), random);
        List<String> lines = lines(content, path);
        String row = pick(lines, random);
        int count = pick(List.of(1, 10, 2_000), random);
        boolean numbered = random.nextBoolean();
        for (int i = 0; i < count; i++) {
            lines.add(numbered ? row.replaceFirst(",|$", i + ",") : row);
        }
        put(content, path, lines);
        return "add to " + path + " " + count + " times the row " + row;
    }

    private static String replaceYaml(ContentFiles content, SplittableRandom random) {
        String path = pick(settings(content), random);
        List<String> lines = lines(content, path);
        int at = random.nextInt(lines.size());
        String odd = random.nextInt(3) == 0 ? oddText(random) : oddYaml(random);
        String line = lines.get(at);
        int colon = line.indexOf(':');
        boolean value = colon > 0 && random.nextInt(4) > 0;
        lines.set(at, value ? line.substring(0, colon + 1) + " " + odd : odd);
        put(content, path, lines);
        return "replace in " + path + " the line " + line + " by " + odd;
    }

    private static String insertYaml(ContentFiles content, SplittableRandom random) {
        String path = pick(settings(content), random);
        List<String> lines = lines(content, path);
        int at = random.nextInt(lines.size() + 1);
        String odd = oddYaml(random);
        lines.add(at, odd);
        put(content, path, lines);
        return "insert in " + path + " above line " + (at + 1) + " the line " + odd;
    }

    private static String changeSetting(ContentFiles content, SplittableRandom random) {
        String path = pick(settings(content), random);
        String setting = pick(OddText.SETTINGS, random);
        String key = setting.substring(0, setting.indexOf(':') + 1);
        List<String> lines = lines(content, path);
        int at = Math.min(1, lines.size());
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(key)) {
                at = i;
                lines.remove(i);
                break;
            }
        }
        lines.add(at, setting);
        put(content, path, lines);
        return "set in " + path + " " + setting;
    }

    private static String insertMarkdown(ContentFiles content, SplittableRandom random) {
        return insertMarkdown(content, random, pick(texts(content), random));
    }

    private static String insertMarkdownInPage(ContentFiles content, SplittableRandom random) {
        List<String> pages = texts(content).stream().filter(p -> p.startsWith("pages/")).toList();
        return pages.isEmpty() ? "nothing" : insertMarkdown(content, random, pick(pages, random));
    }

    private static String insertMarkdown(
            ContentFiles content, SplittableRandom random, String path) {
        List<String> lines = lines(content, path);
        int at = random.nextInt(lines.size() + 1);
        List<String> tables = List.of(OddText.table(3, 2), OddText.table(1_001, 100));
        String odd =
                random.nextInt(20) == 0 ? pick(tables, random) : pick(OddText.MARKDOWN, random);
        lines.addAll(at, random.nextBoolean() ? List.of("", odd, "") : List.of(odd));
        put(content, path, lines);
        return "insert in " + path + " above line " + (at + 1) + " " + odd;
    }

    private static String replaceNumber(ContentFiles content, SplittableRandom random) {
        String path = pick(content.paths(), random);
        return replaceMatch(content, random, path, NUMBER, oddNumber(random));
    }

    private static String replaceNumberEverywhere(ContentFiles content, SplittableRandom random) {
        String old = someMatch(content, random, NUMBER);
        String other = oddNumber(random);
        replaceEverywhere(content, "(?<![0-9.])" + Pattern.quote(old) + "(?![0-9.])", other);
        return "replace everywhere the number " + old + " by " + other;
    }

    private static String replaceWord(ContentFiles content, SplittableRandom random) {
        String path = pick(content.paths(), random);
        return replaceMatch(content, random, path, WORD, oddText(random));
    }

    private static String replaceWordEverywhere(ContentFiles content, SplittableRandom random) {
        String old = someMatch(content, random, WORD);
        String other = oddText(random);
        replaceEverywhere(content, Pattern.quote(old), other);
        return "replace everywhere " + old + " by " + other;
    }

    private static String extendWordEverywhere(ContentFiles content, SplittableRandom random) {
        String old = someMatch(content, random, WORD);
        String other = old.charAt(0) + oddText(random) + old.substring(1);
        replaceEverywhere(content, Pattern.quote(old), other);
        return "replace everywhere " + old + " by " + other;
    }

    /** Most names and titles may be any text. */
    private static String extendName(ContentFiles content, SplittableRandom random) {
        String path = pick(settings(content), random);
        String text = content.text(path);
        List<String> names =
                NAME.matcher(text).results().map(m -> m.group(1).strip()).distinct().toList();
        if (names.isEmpty()) {
            return "nothing";
        }
        String old = pick(names, random);
        String odd = pick(OddText.WORDS, random);
        String escaped = '"' + old + odd.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        content.put(path, text.replace(": " + old + "\n", ": " + escaped + "\n"));
        return "extend in " + path + " " + old + " by " + odd;
    }

    private static String addResult(ContentFiles content, SplittableRandom random) {
        String path = "observations.csv";
        if (!content.has(path) || !content.has("indicators.csv")) {
            return "nothing";
        }
        List<String> ids =
                ID.matcher(content.text("indicators.csv")).results().map(m -> m.group(1)).toList();
        if (ids.isEmpty()) {
            return "nothing";
        }
        boolean plain = random.nextBoolean();
        String value = plain ? Integer.toString(random.nextInt(2_000)) : oddNumber(random);
        List<String> dates = plain ? List.of("2026-03-01", "2028-12-31") : OddText.DATES;
        String row =
                String.join(
                        ",",
                        pick(ids, random),
                        Integer.toString(random.nextInt(2020, 2030)),
                        quoted(value),
                        quoted(pick(OddText.WORDS, random)),
                        pick(dates, random),
                        quoted(pick(OddText.WORDS, random)));
        content.put(path, content.text(path).stripTrailing() + "\n" + row + "\n");
        return "add to " + path + " the row " + row;
    }

    private static String renameIdEverywhere(ContentFiles content, SplittableRandom random) {
        String old = someMatch(content, random, ID).replaceFirst("^- id: ", "");
        String other = pick(OddText.IDS, random);
        replaceEverywhere(
                content, "(?<![A-Za-z0-9-])" + Pattern.quote(old) + "(?![A-Za-z0-9-])", other);
        return "rename everywhere the id " + old + " to " + other;
    }

    private static String insertText(ContentFiles content, SplittableRandom random) {
        return insert(content, random, pick(content.paths(), random), oddText(random));
    }

    private static String insertHugeText(ContentFiles content, SplittableRandom random) {
        int size = pick(List.of(100, 1_500, 20_000, 60_000), random);
        String huge = pick(OddText.huge(size), random);
        return insert(content, random, pick(content.paths(), random), huge) + "… × " + size;
    }

    private static String insertManyLines(ContentFiles content, SplittableRandom random) {
        String path = pick(content.paths(), random);
        List<String> lines = lines(content, path);
        String line = pick(lines, random).replace("%", "%%");
        int count = pick(List.of(10, 300, 3_000), random);
        String numbered = random.nextBoolean() ? line : line.replaceFirst("[0-9]+|$", "%d");
        lines.add(random.nextInt(lines.size() + 1), OddText.numbered(numbered, count));
        put(content, path, lines);
        return "insert in " + path + " " + count + " times the line " + line;
    }

    private static String insertConflict(ContentFiles content, SplittableRandom random) {
        String path = pick(content.paths(), random);
        List<String> lines = lines(content, path);
        int at = random.nextInt(lines.size());
        String line = lines.get(at);
        lines.add(at, "<<<<<<< HEAD");
        lines.addAll(at + 2, List.of("=======", line, ">>>>>>> other"));
        put(content, path, lines);
        return "insert in " + path + " a merge conflict about the line " + line;
    }

    private static String deleteFile(ContentFiles content, SplittableRandom random) {
        String path = pick(content.paths(), random);
        content.remove(path);
        return "delete " + path;
    }

    private static String emptyFile(ContentFiles content, SplittableRandom random) {
        String path = pick(content.paths(), random);
        String left = pick(List.of("", "\n", " ", "\uFEFF", "\0"), random);
        content.put(path, left);
        return "empty " + path;
    }

    private static String renameFile(ContentFiles content, SplittableRandom random) {
        String path = pick(content.paths(), random);
        String other = otherName(path, random);
        byte[] bytes = content.bytes(path);
        content.remove(path);
        content.put(other, bytes);
        return "rename " + path + " to " + other;
    }

    private static String duplicateFile(ContentFiles content, SplittableRandom random) {
        String path = pick(content.paths(), random);
        String other = otherName(path, random);
        content.put(other, content.bytes(path));
        return "copy " + path + " to " + other;
    }

    private static String swapFiles(ContentFiles content, SplittableRandom random) {
        String first = pick(content.paths(), random);
        String second = pick(content.paths(), random);
        byte[] bytes = content.bytes(first);
        content.put(first, content.bytes(second));
        content.put(second, bytes);
        return "swap " + first + " and " + second;
    }

    private static String addPage(ContentFiles content, SplittableRandom random) {
        String path = "pages/" + pick(OddText.IDS, random) + ".md";
        String title = random.nextInt(3) == 0 ? oddText(random) : "页";
        content.put(path, "---\ntitle: " + title + "\n---\n\n" + pick(OddText.MARKDOWN, random));
        return "add " + path + " titled " + title;
    }

    private static String replaceByFolder(ContentFiles content, SplittableRandom random) {
        String path = pick(content.paths(), random);
        byte[] bytes = content.bytes(path);
        content.remove(path);
        content.put(path + "/" + path.substring(path.lastIndexOf('/') + 1), bytes);
        return "replace " + path + " by a folder";
    }

    private static String linkFile(ContentFiles content, SplittableRandom random) {
        String path = pick(content.paths(), random);
        Path up = Path.of("x").resolve(path).getNameCount() > 2 ? Path.of("../..") : Path.of("..");
        List<Path> targets =
                List.of(
                        up.resolve(OUTSIDE),
                        up.resolve(OUTSIDE).resolve("secret.txt"),
                        up.resolve("nowhere"),
                        Path.of(path).getFileName(),
                        Path.of("."),
                        Path.of("/dev/null"),
                        Path.of("/dev/zero"));
        Path target = pick(targets, random);
        String link = random.nextBoolean() ? path : otherName(path, random);
        content.link(link, target);
        return "link " + link + " to " + target;
    }

    private static String changeLineEnds(ContentFiles content, SplittableRandom random) {
        String path = pick(content.paths(), random);
        String end = pick(LINE_ENDS, random);
        List<String> lines = lines(content, path);
        StringBuilder text = new StringBuilder();
        boolean all = random.nextBoolean();
        for (String line : lines) {
            text.append(line).append(all || random.nextInt(4) == 0 ? end : "\n");
        }
        content.put(path, text.toString());
        return "end lines of " + path + " by " + end;
    }

    private static String addByteOrderMark(ContentFiles content, SplittableRandom random) {
        String path = pick(content.paths(), random);
        String marks = "\uFEFF".repeat(1 + random.nextInt(2));
        content.put(path, marks + content.text(path));
        return "begin " + path + " by a byte order mark";
    }

    private static String changeCharset(ContentFiles content, SplittableRandom random) {
        String path = pick(content.paths(), random);
        String charset = pick(CHARSETS, random);
        content.put(path, content.text(path).getBytes(Charset.forName(charset)));
        return "write " + path + " in " + charset;
    }

    private static String breakEncoding(ContentFiles content, SplittableRandom random) {
        String path = pick(content.paths(), random);
        List<String> sequences =
                List.of("\u00FF", "\u00C0\u0080", "\u00ED\u00A0\u0080", "\u00E4\u00B8", "\u00F5");
        byte[] bytes = content.bytes(path);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int at = random.nextInt(text.length() + 1);
        String broken = text.substring(0, at) + pick(sequences, random) + text.substring(at);
        content.put(path, broken.getBytes(StandardCharsets.ISO_8859_1));
        return "break the encoding of " + path + " at byte " + at;
    }

    private static String flipByte(ContentFiles content, SplittableRandom random) {
        String path = pick(content.paths(), random);
        byte[] bytes = content.bytes(path).clone();
        if (bytes.length == 0) {
            return "nothing";
        }
        int at = random.nextInt(bytes.length);
        bytes[at] = (byte) random.nextInt(256);
        content.put(path, bytes);
        return "set byte " + at + " of " + path + " to " + bytes[at];
    }

    private static String otherName(String path, SplittableRandom random) {
        int slash = path.lastIndexOf('/') + 1;
        int dot = path.lastIndexOf('.');
        String folder = path.substring(0, slash);
        String name = path.substring(slash, dot < slash ? path.length() : dot);
        String extension = dot < slash ? "" : path.substring(dot);
        String capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return pick(
                List.of(
                        folder + capital + extension,
                        folder + name + extension.toUpperCase(Locale.ROOT),
                        path + extension,
                        path + ".txt",
                        path + ".bak",
                        path + "~",
                        folder + "." + name + extension,
                        folder + name + " (1)" + extension,
                        folder + name + " - 副本" + extension,
                        folder + name,
                        folder + name + ".yml",
                        folder + name + ".xlsx",
                        folder + name + ".csv",
                        folder + name + ".md",
                        folder + "sub/" + name + extension,
                        name + extension,
                        "pages/" + name + extension,
                        "chapters/" + name + ".md",
                        "columns/99.md",
                        "pages/aux.md",
                        "pages/A.md",
                        "pages/" + "n".repeat(252) + extension,
                        "pages/" + "n".repeat(240) + extension,
                        "pages/a b%20&#?.md",
                        "pages/a\nb.md",
                        "pages/文\u202E化.md",
                        "pages/\u001B[31m.md",
                        "pages/index.md",
                        "pages/search.md",
                        "pages/404.md",
                        "files/x.pdf"),
                random);
    }

    /** Changes the cells of a line; returns what was changed. */
    private interface RowChange {
        String change(List<String> cells, SplittableRandom random);
    }

    private static String changeRow(
            ContentFiles content, SplittableRandom random, String what, RowChange change) {
        String path = pick(tables(content), random);
        List<String> lines = lines(content, path);
        int at = random.nextInt(lines.size());
        List<String> cells = cells(lines.get(at));
        String done = change.change(cells, random);
        lines.set(at, String.join(",", cells));
        put(content, path, lines);
        return what + " in " + path + ":" + (at + 1) + ": " + done;
    }

    private static String replaceMatch(
            ContentFiles content,
            SplittableRandom random,
            String path,
            Pattern pattern,
            String other) {
        String text = content.text(path);
        List<MatchResult> matches = pattern.matcher(text).results().toList();
        if (matches.isEmpty()) {
            return insert(content, random, path, other);
        }
        MatchResult match = pick(matches, random);
        content.put(path, text.substring(0, match.start()) + other + text.substring(match.end()));
        return "replace in " + path + " " + match.group() + " by " + other;
    }

    private static String someMatch(
            ContentFiles content, SplittableRandom random, Pattern pattern) {
        String text = content.text(pick(content.paths(), random));
        List<String> matches = pattern.matcher(text).results().map(MatchResult::group).toList();
        return matches.isEmpty() ? "1" : pick(matches, random);
    }

    private static void replaceEverywhere(ContentFiles content, String regex, String other) {
        Pattern pattern = Pattern.compile(regex);
        for (String path : content.paths()) {
            String text = content.text(path);
            // Doubled often, a huge text would fill the memory.
            if (text.length() < 1_000_000 && pattern.matcher(text).find()) {
                String quoted = Matcher.quoteReplacement(other);
                content.put(path, pattern.matcher(text).replaceAll(quoted));
            }
        }
    }

    private static String insert(
            ContentFiles content, SplittableRandom random, String path, String inserted) {
        String text = content.text(path);
        int at = text.offsetByCodePoints(0, random.nextInt(codePoints(text) + 1));
        content.put(path, text.substring(0, at) + inserted + text.substring(at));
        return "insert in " + path + " at " + at + " " + inserted;
    }

    private static int codePoints(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String oddText(SplittableRandom random) {
        return switch (random.nextInt(12)) {
            case 0 -> pick(OddText.BLANKS, random);
            case 1, 2 -> pick(OddText.NUMBERS, random);
            case 3 -> pick(OddText.DATES, random);
            case 4 -> pick(OddText.IDS, random);
            case 5 -> pick(OddText.ADDRESSES, random);
            case 6 -> pick(OddText.MARKDOWN, random);
            case 7 -> pick(OddText.huge(pick(List.of(10, 300, 1_500, 40_000), random)), random);
            default -> pick(OddText.WORDS, random);
        };
    }

    private static String oddNumber(SplittableRandom random) {
        return random.nextInt(4) == 0
                ? Integer.toString(random.nextInt(-5, 3_000))
                : pick(OddText.NUMBERS, random);
    }

    private static String oddYaml(SplittableRandom random) {
        if (random.nextInt(12) == 0) {
            return pick(OddText.huge(pick(List.of(100, 3_000, 60_000), random)), random);
        }
        return pick(OddText.YAML, random);
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }

    private static List<String> cells(String line) {
        return new ArrayList<>(List.of(line.split(",", -1)));
    }

    private static List<String> tables(ContentFiles content) {
        return ending(content, ".csv");
    }

    private static List<String> settings(ContentFiles content) {
        return ending(content, ".yaml");
    }

    private static List<String> texts(ContentFiles content) {
        return ending(content, ".md");
    }

    /** Returns the files with that ending; all of them if there is none. */
    private static List<String> ending(ContentFiles content, String ending) {
        List<String> found = content.paths().stream().filter(p -> p.endsWith(ending)).toList();
        return found.isEmpty() ? content.paths() : found;
    }

    /** Returns the lines of a file, at least one. */
    private static List<String> lines(ContentFiles content, String path) {
        return new ArrayList<>(List.of(content.text(path).split("\n", -1)));
    }

    private static void put(ContentFiles content, String path, List<String> lines) {
        content.put(path, String.join("\n", lines));
    }

    private static <T> T pick(List<T> choices, SplittableRandom random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
