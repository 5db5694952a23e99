package planportal.check;

import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Rule;
import planportal.model.Description;
import planportal.read.Located;

/** Checks what a row of {@code indicators.csv} records beside the plan. */
final class DescriptionChecker {
    static final List<String> OPTIONAL =
            List.of("definition", "responsible", "source", "source_url", "next_release");

    private final Diagnostics diagnostics;

    DescriptionChecker(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    Description check(RowReader row) {
        Optional<URI> url = row.optionalWebAddress("source_url");
        row.optional("next_release").ifPresent(this::checkRelease);
        return new Description(
                row.text("definition"),
                row.text("responsible"),
                row.text("source"),
                url,
                row.text("next_release"));
    }

    private void checkRelease(Located<String> cell) {
        try {
            if (cell.value().length() == "2026-03".length()) {
                YearMonth.parse(cell.value());
            } else {
                LocalDate.parse(cell.value());
            }
        } catch (DateTimeParseException e) {
            diagnostics.report(
                    Rule.DATE_MALFORMED,
                    cell.span(),
                    "\"next_release\" must be a date or a month, not \"%s\""
                            .formatted(cell.value()),
                    "write an existing one as 2026-03-20 or 2026-03");
        }
    }
}
