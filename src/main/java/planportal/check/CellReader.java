package planportal.check;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Span;
import planportal.read.Located;

/** Reads typed values out of a row's cells, and reports those that are none. */
final class CellReader {
    private static final Pattern INTEGER = Pattern.compile("0|-?[1-9][0-9]*");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final Diagnostics diagnostics;
    private final CheckedTable.Row row;

    CellReader(Diagnostics diagnostics, CheckedTable.Row row) {
        this.diagnostics = diagnostics;
        this.row = row;
    }

    /** A text that must not be empty. */
    Optional<String> text(String column) {
        if (row.isEmpty(column)) {
            diagnostics.error(span(column), "the cell \"" + column + "\" is empty");
            return Optional.empty();
        }
        return Optional.of(row.text(column));
    }

    /** A text that may be empty. */
    String optionalText(String column) {
        return row.text(column);
    }

    /** A located text that must not be empty. */
    Optional<Located<String>> located(String column) {
        return text(column).map(t -> row.cell(column));
    }

    /** A whole number. */
    OptionalInt integer(String column) {
        return text(column).map(t -> integer(column, t)).orElse(OptionalInt.empty());
    }

    /** A whole number, or nothing. */
    OptionalInt optionalInteger(String column) {
        return row.isEmpty(column) ? OptionalInt.empty() : integer(column, row.text(column));
    }

    /** A plain number. */
    Optional<BigDecimal> number(String column) {
        return text(column).flatMap(t -> number(column, t));
    }

    /** A plain number, or nothing. */
    Optional<BigDecimal> optionalNumber(String column) {
        return row.isEmpty(column) ? Optional.empty() : number(column, row.text(column));
    }

    /** A date, {@code 2024-03-20}. */
    Optional<LocalDate> date(String column) {
        return text(column).flatMap(t -> date(column, t));
    }

    /** Where the cell stands. */
    Span span(String column) {
        return row.cell(column).span();
    }

    private OptionalInt integer(String column, String text) {
        if (INTEGER.matcher(text).matches() && new BigInteger(text).bitLength() < Integer.SIZE) {
            return OptionalInt.of(Integer.parseInt(text));
        }
        diagnostics.error(span(column), "\"" + text + "\" is not a whole number (" + column + ")");
        return OptionalInt.empty();
    }

    private Optional<BigDecimal> number(String column, String text) {
        Optional<BigDecimal> number = QuantityParser.number(text);
        if (number.isEmpty()) {
            diagnostics.error(
                    span(column),
                    "\"" + text + "\" is not a number (" + column + ")",
                    "digits and at most one point: 93.7; no unit, no comma");
        }
        return number;
    }

    private Optional<LocalDate> date(String column, String text) {
        if (DATE.matcher(text).matches()) {
            try {
                // By hand: the JDK's own parser took a quarter of checking the yearly results.
                int year = Integer.parseInt(text, 0, 4, 10);
                int month = Integer.parseInt(text, 5, 7, 10);
                return Optional.of(LocalDate.of(year, month, Integer.parseInt(text, 8, 10, 10)));
            } catch (DateTimeException e) {
                diagnostics.error(span(column), "there is no date " + text);
                return Optional.empty();
            }
        }
        diagnostics.error(
                span(column),
                "\"" + text + "\" is not a date (" + column + ")",
                "year, month, day with hyphens: 2024-03-20");
        return Optional.empty();
    }
}
