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
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Source;
import planportal.diagnostic.Span;

/** Reads CSV as RFC 4180 has it. */
final class CsvReader {
    private static final CsvFactory FACTORY =
            CsvFactory.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();
    private static final char QUOTE = '"';
    private static final String DOUBLE_IT =
            "a quoted cell ends with \" before the comma or the line's end; inside, write \"\"";

    /** Spaces and marks without width, which come along when text is copied from a page. */
    private static final String INVISIBLE = "\u00A0\u200B\u200C\u200D\u2060\uFEFF";

    private final Source source;
    private final Diagnostics diagnostics;

    CsvReader(Source source, Diagnostics diagnostics) {
        this.source = source;
        this.diagnostics = diagnostics;
    }

    /** The table; empty if it isn't well-formed, which then has been reported. */
    Optional<CsvTable> read() {
        List<CsvRow> rows = new ArrayList<>();
        List<Located<String>> cells = new ArrayList<>();
        try (JsonParser parser = FACTORY.createParser(source.text())) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    int start = (int) parser.currentTokenLocation().getCharOffset();
                    Span span = cell(start);
                    cells.add(new Located<>(visible(unixLines(parser.getText()), span), span));
                } else if (token == JsonToken.END_ARRAY && !cells.isEmpty()) {
                    CsvRow row = CsvRow.of(cells);
                    if (!row.isBlank()) {
                        rows.add(row);
                    }
                    cells.clear();
                }
            }
        } catch (JsonProcessingException e) {
            reportOpenQuote(nextCell(rows, cells), e);
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (rows.isEmpty()) {
            diagnostics.error(source.beginning(), "the file is empty");
            return Optional.empty();
        }
        return Optional.of(new CsvTable(rows.get(0), rows.subList(1, rows.size())));
    }

    /**
     * A cell without invisible characters at its ends, which are reported: nobody would see why
     * {@code 3.1} with such a character behind it is no number.
     */
    private String visible(String cell, Span span) {
        int start = 0;
        int end = cell.length();
        while (start < end && INVISIBLE.indexOf(cell.charAt(start)) >= 0) {
            start++;
        }
        while (start < end && INVISIBLE.indexOf(cell.charAt(end - 1)) >= 0) {
            end--;
        }
        if (start == 0 && end == cell.length()) {
            return cell;
        }
        diagnostics.error(
                span,
                String.format(
                        Locale.ROOT,
                        "an invisible character stands at the cell's %s, U+%04X",
                        start > 0 ? "beginning" : "end",
                        (int) cell.charAt(start > 0 ? 0 : cell.length() - 1)),
                "delete it, or type the cell anew");
        return cell.substring(start, end);
    }

    /** A cell of several lines says the same, whichever system it was written on. */
    private static String unixLines(String cell) {
        return cell.indexOf('\r') < 0 ? cell : cell.replace("\r\n", "\n").replace('\r', '\n');
    }

    private Span cell(int start) {
        return source.span(start, isQuote(start) ? quotedEnd(start) : plainEnd(start));
    }

    private int plainEnd(int start) {
        String text = source.text();
        int end = start;
        while (end < text.length() && ",\r\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private int quotedEnd(int start) {
        int end = start + 1;
        while (end < source.text().length()) {
            if (isQuote(end)) {
                if (!isQuote(end + 1)) {
                    return end + 1;
                }
                end++;
            }
            end++;
        }
        return end;
    }

    private boolean isQuote(int offset) {
        return offset < source.text().length() && source.text().charAt(offset) == QUOTE;
    }

    /**
     * The parser reports a bad quote where it gave up, which may be hundreds of lines below the
     * mistake. The cell that it was reading is the one after the last that it gave.
     */
    private int nextCell(List<CsvRow> rows, List<Located<String>> cells) {
        if (!cells.isEmpty()) {
            return cells.get(cells.size() - 1).span().end() + 1;
        }
        int at = rows.isEmpty() ? 0 : rows.get(rows.size() - 1).span().end();
        while (at < source.text().length() && "\r\n".indexOf(source.text().charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private void reportOpenQuote(int start, JsonProcessingException e) {
        int quote = start;
        while (!isQuote(quote) && quote < source.text().length()) {
            quote++;
        }
        int end = quotedEnd(quote);
        if (end >= source.text().length()) {
            diagnostics.error(
                    source.span(quote, Math.min(quote + 1, end)),
                    "the quote that opens here is never closed",
                    DOUBLE_IT);
        } else {
            diagnostics.error(
                    source.span(quote, end),
                    "text follows the quote that closes this cell, at "
                            + lineAndColumn(source.span(end, end)),
                    DOUBLE_IT);
        }
    }

    private static String lineAndColumn(Span span) {
        return span.position().line() + ":" + span.position().column();
    }
}
