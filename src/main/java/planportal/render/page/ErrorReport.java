package planportal.render.page;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import planportal.model.Contact;
import planportal.model.Feedback;
import planportal.model.SiteLanguages;
import planportal.site.Messages;

/** Links by which readers report problems: a mail, a form, or an issue of the repository. */
final class ErrorReport {
    /** The form in {@code .github/ISSUE_TEMPLATE}; a tracker without it takes the body. */
    private static final String FORM = "data-error";

    private ErrorReport() {}

    /**
     * Returns the address of the report, filled in as far as possible; empty if the portal takes
     * none.
     *
     * @param subject what the report is about, for its title
     * @param address the page, from the site's root, with an anchor if there is one
     */
    static Optional<String> address(RenderContext context, String subject, String address) {
        Messages messages = context.messages();
        String page = context.portal().absolute(address);
        String title = messages.text("common.report.title", subject);
        String body = messages.text("common.report.body", page);
        Contact contact = context.portal().settings().contact();
        if (contact.feedback().isPresent()) {
            Feedback feedback = contact.feedback().get();
            return Optional.of(
                    feedback.isMail()
                            ? mail(feedback.target(), title, body)
                            : form(feedback.target(), title, page));
        }
        return contact.repository().map(url -> issue(url, form(context), title, page, body));
    }

    /** Returns an address as RFC 6068 has it, whose lines end in CRLF. */
    private static String mail(String to, String title, String body) {
        String lines = body.replace("\n", "\r\n");
        return "mailto:%s?subject=%s&body=%s".formatted(to, encoded(title), encoded(lines));
    }

    private static String form(String template, String title, String page) {
        return template.replace(Feedback.TITLE, encoded(title))
                .replace(Feedback.PAGE, encoded(page));
    }

    /** Returns the name of the form in the language of the page: {@code data-error.en.yml}. */
    private static String form(RenderContext context) {
        SiteLanguages languages = context.portal().settings().languages();
        return FORM + (languages.isFirst() ? "" : "." + languages.own()) + ".yml";
    }

    private static String issue(
            URI repository, String form, String title, String page, String body) {
        String query =
                "?title=%s&template=%s&page=%s&body=%s"
                        .formatted(encoded(title), form, encoded(page), encoded(body));
        return repository.toString().replaceAll("/+$", "") + "/issues/new" + query;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
