package planportal.check;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Rule;
import planportal.model.Imprint;
import planportal.read.Located;

/** Checks the keys of {@code plan.yaml} that say who issued the plan, when and where. */
final class ImprintChecker {
    private final Diagnostics diagnostics;

    ImprintChecker(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    Imprint check(MappingReader fields) {
        Optional<String> issuer = fields.optionalText("issuer").map(Located::value);
        Optional<String> number = fields.optionalText("document_number").map(Located::value);
        Optional<LocalDate> issued = fields.optionalText("issued").flatMap(this::date);
        Optional<URI> source =
                fields.optionalText("source_url")
                        .flatMap(text -> WebAddresses.parse(text, diagnostics));
        Optional<Boolean> publisherIsIssuer = fields.optionalFlag("publisher_is_issuer");
        boolean verbatim = fields.optionalFlag("verbatim").orElse(false);
        if (publisherIsIssuer.orElse(false) && issuer.isEmpty()) {
            diagnostics.report(
                    Rule.ISSUER_MISSING,
                    fields.spanOf("publisher_is_issuer"),
                    "the publisher is the issuer, but \"issuer\" is missing",
                    "name the body that issued the plan as \"issuer\"");
        }
        return new Imprint(issuer, number, issued, source, publisherIsIssuer, verbatim);
    }

    private Optional<LocalDate> date(Located<String> text) {
        try {
            return Optional.of(LocalDate.parse(text.value()));
        } catch (DateTimeParseException e) {
            diagnostics.report(
                    Rule.DATE_MALFORMED,
                    text.span(),
                    "\"issued\" must be a date, not \"%s\"".formatted(text.value()),
                    "write an existing date as year-month-day: 2024-03-20");
            return Optional.empty();
        }
    }
}
