package planportal.render.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import planportal.site.Messages;

/** Links to the form of the issue tracker in which readers report errors. */
final class ErrorReport {
    /** The form in {@code .github/ISSUE_TEMPLATE}; a tracker without forms takes the body. */
    private static final String FORM = "data-error.yml";

    private ErrorReport() {}

    /**
     * Returns the address of the form, filled in as far as possible; empty if the portal has no
     * repository.
     *
     * @param subject what the report is about, for its title
     * @param address the page, from the site's root, with an anchor if there is one
     */
    static Optional<String> address(RenderContext context, String subject, String address) {
        Messages messages = context.messages();
        String page = context.portal().absolute(address);
        String title = encoded(messages.text("common.report.title", subject));
        String body = encoded(messages.text("common.report.body", page));
        String query =
                "?title=%s&template=%s&page=%s&body=%s".formatted(title, FORM, encoded(page), body);
        return context.portal()
                .settings()
                .repository()
                .map(url -> url.toString().replaceAll("/+$", "") + "/issues/new" + query);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
