package planportal.check;

import java.net.URI;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Rule;
import planportal.model.Description;
import planportal.model.DueDate;
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
        Optional<DueDate> nextRelease = row.optional("next_release").flatMap(this::release);
        return new Description(
                row.text("definition"),
                row.text("responsible"),
                row.text("source"),
                url,
                nextRelease);
    }

    private Optional<DueDate> release(Located<String> cell) {
        try {
            return Optional.of(DueDate.parse(cell.value()));
        } catch (DateTimeParseException e) {
            diagnostics.report(
                    Rule.DATE_MALFORMED,
                    cell.span(),
                    "\"next_release\" must be a date or a month, not \"%s\""
                            .formatted(cell.value()),
                    "write an existing one as 2026-03-20 or 2026-03");
            return Optional.empty();
        }
    }
}
