package planportal.file;

/** Writes text of unknown origin into Markdown so that it stays text on one line. */
public final class Markdown {
    private static final String PLAIN = "[A-Za-z0-9_ .,:#/-]+";

    private Markdown() {}

    /** Returns the text with a backslash before each character that could be markup. */
    public static String text(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]", " ")
                .replaceAll("[\\\\`*_\\[\\]<>#|~&$]", "\\\\$0");
    }

    /** Returns the text as code; empty if there is none. */
    public static String code(String text) {
        if (text.isEmpty()) {
            return "";
        }
        return text.matches(PLAIN) ? "`" + text + "`" : "<code>" + text(text) + "</code>";
    }
}
