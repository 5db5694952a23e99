package planportal.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Position;
import planportal.diagnostic.Rule;
import planportal.diagnostic.Source;
import planportal.diagnostic.Span;

/** Reads CSV according to RFC 4180. */
final class CsvReader {
    private static final CsvFactory FACTORY =
            CsvFactory.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();

    /** A cell up to its closing quote, or up to the next comma or line break. */
    private static final Pattern CELL = Pattern.compile("\"(?:[^\"]|\"\")*+\"?|[^,\\r\\n]*");

    /** No-break spaces, which are often copied from web pages. */
    private static final Pattern INVISIBLE_EDGE = Pattern.compile("^\u00A0+|\u00A0+$");

    /** A first line that Excel reads and hides. */
    private static final Pattern SEPARATOR = Pattern.compile("\"?sep=.*", Pattern.CASE_INSENSITIVE);

    private static final String QUOTING =
            "a closing quote must precede a comma or the end of the line;"
                    + " write a quote inside a cell as \"\"";

    private final Source source;
    private final Diagnostics diagnostics;

    CsvReader(Source source, Diagnostics diagnostics) {
        this.source = source;
        this.diagnostics = diagnostics;
    }

    /** Returns the table; empty if it isn't well-formed, which is reported. */
    Optional<RawTable> read() {
        Matcher separator = SEPARATOR.matcher(source.text());
        if (separator.lookingAt()) {
            diagnostics.report(
                    Rule.CSV_SEPARATOR_WRONG,
                    source.span(0, separator.end()),
                    "a line for Excel alone",
                    "delete the line");
            return Optional.empty();
        }
        List<RawRow> rows = new ArrayList<>();
        List<Located<String>> cells = new ArrayList<>();
        try (JsonParser parser = FACTORY.createParser(source.text())) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    int start = (int) parser.currentTokenLocation().getCharOffset();
                    cells.add(cell(parser.getText(), span(start)));
                    if (isTooLarge(rows, cells)) {
                        return Optional.empty();
                    }
                } else if (token == JsonToken.END_ARRAY && !cells.isEmpty()) {
                    RawRow row = RawRow.of(cells);
                    if (!row.isBlank()) {
                        rows.add(row);
                    }
                    cells.clear();
                }
            }
        } catch (JsonProcessingException e) {
            reportQuote(nextCell(rows, cells));
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (rows.isEmpty()) {
            diagnostics.report(Rule.FILE_EMPTY, source.beginning(), "the file is empty");
            return Optional.empty();
        }
        return Optional.of(new RawTable(rows.get(0), rows.subList(1, rows.size())));
    }

    /** Reports the last cell if there is no room for it. */
    private boolean isTooLarge(List<RawRow> rows, List<Located<String>> cells) {
        Located<String> cell = cells.get(cells.size() - 1);
        Span start = cell.span().part(0, 0);
        if (cell.value().length() > Limits.TEXT) {
            String message = "a cell of %s characters; expected at most %s";
            diagnostics.report(
                    Rule.TEXT_TOO_LONG,
                    start,
                    message.formatted(cell.value().length(), Limits.TEXT));
        } else if (cells.size() > Limits.CELLS_IN_ROW) {
            String message = "more than %s cells in a row".formatted(Limits.CELLS_IN_ROW);
            diagnostics.report(Rule.TABLE_TOO_LARGE, start, message);
        } else if (rows.size() == Limits.ROWS) {
            String message = "more than %s rows".formatted(Limits.ROWS);
            diagnostics.report(Rule.TABLE_TOO_LARGE, start, message);
        } else {
            return false;
        }
        return true;
    }

    private Span span(int start) {
        Matcher cell = CELL.matcher(source.text()).region(start, source.text().length());
        return source.span(start, cell.lookingAt() ? cell.end() : start);
    }

    /** Line breaks become {@code \n}; invisible characters at the ends are reported and dropped. */
    private Located<String> cell(String raw, Span span) {
        String text = raw.replaceAll("\\r\\n?", "\n");
        Matcher invisible = INVISIBLE_EDGE.matcher(text);
        if (!invisible.find()) {
            return new Located<>(text, span);
        }
        boolean atStart = invisible.start() == 0;
        char character = text.charAt(atStart ? 0 : text.length() - 1);
        diagnostics.report(
                Rule.CHARACTER_INVISIBLE,
                span,
                String.format(
                        Locale.ROOT,
                        "invisible character U+%04X at the %s of the cell",
                        (int) character,
                        atStart ? "start" : "end"),
                "delete it, or retype the cell");
        return new Located<>(invisible.replaceAll(""), span);
    }

    /**
     * Returns where the cell begins that follows the last one read. The parser gives up on a bad
     * quote possibly hundreds of lines below it.
     */
    private int nextCell(List<RawRow> rows, List<Located<String>> cells) {
        if (!cells.isEmpty()) {
            return cells.get(cells.size() - 1).span().end() + 1;
        }
        int at = rows.isEmpty() ? 0 : rows.get(rows.size() - 1).span().end();
        while (at < source.text().length() && "\r\n".indexOf(source.text().charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private void reportQuote(int cellStart) {
        int quote = source.text().indexOf('"', cellStart);
        Span cell = span(quote < 0 ? cellStart : quote);
        if (cell.end() == source.text().length()) {
            Span opening = source.span(cell.start(), Math.min(cell.start() + 1, cell.end()));
            diagnostics.report(Rule.CSV_QUOTE_MALFORMED, opening, "unclosed quote", QUOTING);
        } else {
            Position closing = source.span(cell.end(), cell.end()).position();
            String at = closing.line() + ":" + closing.column();
            diagnostics.report(
                    Rule.CSV_QUOTE_MALFORMED,
                    cell,
                    "unexpected text after the closing quote, at " + at,
                    QUOTING);
        }
    }
}
