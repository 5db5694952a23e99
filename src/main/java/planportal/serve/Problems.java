package planportal.serve;

import gg.jte.TemplateException;
import planportal.publish.PublishException;
import planportal.site.SiteException;

/** Puts what went wrong in making a site into the words of the terminal. */
final class Problems {
    private Problems() {}

    /** One line, with its end. */
    static String text(Throwable e) {
        if (e instanceof SiteException || e instanceof PublishException) {
            return e.getMessage() + "\n";
        }
        if (e instanceof TemplateException) {
            String cause = e.getCause() == null ? "" : ": " + e.getCause();
            return "site/templates: error: " + e.getMessage() + cause + "\n";
        }
        return "error: this is a defect of the program: " + e + "\n";
    }
}
