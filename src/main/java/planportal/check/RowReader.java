package planportal.check;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Hint;
import planportal.diagnostic.Rule;
import planportal.diagnostic.Span;
import planportal.model.Coded;
import planportal.read.Located;
import planportal.read.RawRow;

/** Reads typed values from a row, and reports those that are missing or malformed. */
final class RowReader {
    private final Diagnostics diagnostics;
    private final RawRow row;
    private final Map<String, Integer> indexes;

    /**
     * @param indexes the index of each column's cell; a column that is not there has empty cells
     */
    RowReader(Diagnostics diagnostics, RawRow row, Map<String, Integer> indexes) {
        this.diagnostics = diagnostics;
        this.row = row;
        this.indexes = indexes;
    }

    /** Returns the span of the row. */
    Span span() {
        return row.span();
    }

    /** Returns the span of a cell. */
    Span span(String column) {
        return cell(column).span();
    }

    /** Returns the cell's text, which may be empty. */
    String text(String column) {
        return cell(column).value();
    }

    /** Returns a cell that may be empty. */
    Optional<Located<String>> optional(String column) {
        return Optional.of(cell(column)).filter(Predicate.not(cell -> cell.value().isBlank()));
    }

    /** Returns a cell that must not be empty. */
    Optional<Located<String>> required(String column) {
        Optional<Located<String>> cell = optional(column);
        if (cell.isEmpty()) {
            diagnostics.report(
                    Rule.CELL_EMPTY, span(column), "column \"" + column + "\" must not be empty");
        }
        return cell;
    }

    /** Returns a text that must not be empty. */
    Optional<String> requiredText(String column) {
        return required(column).map(Located::value);
    }

    /** Returns a whole number that must not be empty. */
    Optional<Integer> integer(String column) {
        return required(column).flatMap(cell -> integer(column, cell));
    }

    /** Returns a whole number that may be empty. */
    OptionalInt optionalInteger(String column) {
        Optional<Integer> number = optional(column).flatMap(cell -> integer(column, cell));
        return number.map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    /** Returns a number that must not be empty. */
    Optional<BigDecimal> number(String column) {
        return required(column).flatMap(cell -> number(column, cell));
    }

    /** Returns a number that may be empty. */
    Optional<BigDecimal> optionalNumber(String column) {
        return optional(column).flatMap(cell -> number(column, cell));
    }

    /** Returns the constant whose code is in the cell, which must not be empty. */
    <E extends Coded> Optional<E> code(String column, Class<E> type) {
        return required(column).flatMap(cell -> Codes.parse(cell, column, type, diagnostics));
    }

    /** Returns the constant whose code is in the cell, which may be empty. */
    <E extends Coded> Optional<E> optionalCode(String column, Class<E> type) {
        return optional(column).flatMap(cell -> Codes.parse(cell, column, type, diagnostics));
    }

    /** Returns {@code true} or {@code false}, which may be empty. */
    Optional<Boolean> optionalFlag(String column) {
        Optional<Located<String>> cell = optional(column);
        if (cell.isPresent() && !cell.get().value().matches("true|false")) {
            wrongType(Rule.WORD_UNKNOWN, column, "true or false", cell.get(), Optional.empty());
        }
        return cell.map(Located::value).map("true"::equals);
    }

    /** Returns whether a cell has something in it that could not be read as {@code value}. */
    boolean isWrong(String column, Optional<?> value) {
        return value.isEmpty() && optional(column).isPresent();
    }

    /** Returns a date that must not be empty, {@code 2024-03-20}. */
    Optional<LocalDate> date(String column) {
        return required(column).flatMap(cell -> date(column, cell));
    }

    /** Returns the address of a web site, which may be empty. */
    Optional<URI> optionalWebAddress(String column) {
        return optional(column).flatMap(cell -> WebAddresses.parse(cell, diagnostics));
    }

    private Located<String> cell(String column) {
        Integer index = indexes.get(column);
        return index == null ? new Located<>("", row.span()) : row.cells().get(index);
    }

    private Optional<Integer> integer(String column, Located<String> cell) {
        Optional<Integer> number = QuantityParser.wholeNumber(cell.value());
        if (number.isEmpty()) {
            Optional<Hint> hint = QuantityParser.hintAtDate(cell.value());
            wrongType(Rule.NUMBER_MALFORMED, column, "a whole number", cell, hint);
        }
        return number;
    }

    private Optional<BigDecimal> number(String column, Located<String> cell) {
        Optional<BigDecimal> number = QuantityParser.number(cell.value());
        if (number.isEmpty()) {
            String hint = "write digits and at most one point, no unit, no comma: 93.7";
            wrongType(Rule.NUMBER_MALFORMED, column, "a number", cell, Optional.of(Hint.of(hint)));
        }
        return number;
    }

    private Optional<LocalDate> date(String column, Located<String> cell) {
        try {
            return Optional.of(LocalDate.parse(cell.value()));
        } catch (DateTimeParseException e) {
            String hint = "write an existing date as year-month-day: 2024-03-20";
            wrongType(Rule.DATE_MALFORMED, column, "a date", cell, Optional.of(Hint.of(hint)));
            return Optional.empty();
        }
    }

    private void wrongType(
            Rule rule, String column, String expected, Located<String> cell, Optional<Hint> hint) {
        String message = "\"%s\" must be %s, not \"%s\"";
        diagnostics.report(
                rule, cell.span(), message.formatted(column, expected, cell.value()), hint);
    }
}
