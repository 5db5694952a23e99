package planportal.check;

import java.net.URI;
import java.util.Optional;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Rule;
import planportal.model.WebAddress;
import planportal.read.Located;

/** Parses the web addresses of content files. */
final class WebAddresses {
    private WebAddresses() {}

    /** Returns the address; reports a malformed one. */
    static Optional<URI> parse(Located<String> text, Diagnostics diagnostics) {
        try {
            return Optional.of(WebAddress.parse(text.value()));
        } catch (WebAddress.Invalid e) {
            diagnostics.report(
                    Rule.WEB_ADDRESS_MALFORMED,
                    text.span(),
                    "invalid web address: " + e.getMessage());
            return Optional.empty();
        }
    }
}
