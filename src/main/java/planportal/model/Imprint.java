package planportal.model;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Who issued the plan, and where; only what is known.
 *
 * @param source the address of the original
 * @param publisherIsIssuer whether the portal's publisher is the plan's issuer
 * @param verbatim whether the text here is the plan's to the letter, and no summary
 */
public record Imprint(
        Optional<String> issuer,
        Optional<String> documentNumber,
        Optional<LocalDate> issued,
        Optional<URI> source,
        Optional<Boolean> publisherIsIssuer,
        boolean verbatim) {

    /** Returns whether anything is known of issuer, number, date or source. */
    public boolean isGiven() {
        return issuer.isPresent()
                || documentNumber.isPresent()
                || issued.isPresent()
                || source.isPresent();
    }
}
