package planportal.serve;

import gg.jte.TemplateException;
import planportal.publish.PublishException;
import planportal.site.SiteException;

/** Describes, for the terminal, why a site or a file of it can't be made. */
final class Problems {
    private Problems() {}

    /** Returns one line with its line end. */
    static String text(RuntimeException e) {
        if (e instanceof SiteException || e instanceof PublishException) {
            return e.getMessage() + "\n";
        }
        if (e instanceof TemplateException) {
            String cause = e.getCause() == null ? "" : ": " + e.getCause();
            return "site/templates: error: " + e.getMessage() + cause + "\n";
        }
        return "error: internal error: " + e + "\n";
    }
}
