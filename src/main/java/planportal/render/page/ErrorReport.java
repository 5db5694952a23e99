package planportal.render.page;

import java.net.URI;
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
        String query =
                "?title="
                        + encoded(messages.text("common.report.title", subject))
                        + "&template="
                        + FORM
                        + "&page="
                        + encoded(page)
                        + "&body="
                        + encoded(messages.text("common.report.body", page));
        return context.portal().settings().repository().map(url -> issues(url) + query);
    }

    private static String issues(URI repository) {
        return repository.toString().replaceAll("/+$", "") + "/issues/new";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
