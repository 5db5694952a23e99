package planportal.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Rule;
import planportal.model.Feedback;
import planportal.model.WebAddress;
import planportal.read.Located;

/** Checks where readers report problems: a mail address, or the template of a form's address. */
final class FeedbackChecker {
    private static final Pattern MAIL =
            Pattern.compile(
                    "[A-Za-z0-9_+-]+(?:\\.[A-Za-z0-9_+-]+)*@(?:[A-Za-z0-9-]+\\.)+[A-Za-z0-9-]+");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^{}]*}?|}");
    private static final Pattern HOST = Pattern.compile("[^/]*//[^/?#]*");

    private static final String HINT =
            "write a mail address, or a web address such as"
                    + " https://example.org/form?title={title}&page={address}";

    private final Diagnostics diagnostics;

    FeedbackChecker(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Returns the target; reports a malformed one. */
    Optional<Feedback> check(Located<String> text) {
        String target = text.value();
        if (MAIL.matcher(target).matches()) {
            return Optional.of(new Feedback(target, true));
        }
        Optional<String> fault = fault(target);
        if (fault.isPresent()) {
            diagnostics.report(Rule.FEEDBACK_MALFORMED, text.span(), fault.get(), HINT);
            return Optional.empty();
        }
        return Optional.of(new Feedback(target, false));
    }

    private static Optional<String> fault(String target) {
        if (!target.contains("//")) {
            return Optional.of("\"" + target + "\" is neither a mail address nor a web address");
        }
        Matcher host = HOST.matcher(target);
        if (host.lookingAt() && host.group().contains("{")) {
            return Optional.of("a placeholder cannot be part of the host name");
        }
        Matcher placeholders = PLACEHOLDER.matcher(target);
        while (placeholders.find()) {
            String found = placeholders.group();
            if (!found.equals(Feedback.TITLE) && !found.equals(Feedback.PAGE)) {
                return Optional.of("unknown placeholder \"" + found + "\"");
            }
        }
        if (!target.contains(Feedback.PAGE)) {
            return Optional.of("{address} is missing: reports would not say which page is meant");
        }
        try {
            WebAddress.parse(target.replace(Feedback.TITLE, "x").replace(Feedback.PAGE, "x"));
            return Optional.empty();
        } catch (WebAddress.Invalid e) {
            return Optional.of("invalid web address: " + e.getMessage());
        }
    }
}
