package planportal.deploy;

/** Writes text of unknown origin into Markdown so that it stays text. */
final class Markdown {
    private static final String SPECIAL = "&<>|`*_[]\\~#!$";

    private Markdown() {}

    /** Returns the text on one line, with special characters as character references. */
    static String text(String text) {
        StringBuilder safe = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (SPECIAL.indexOf(c) >= 0) {
                safe.append("&#").append((int) c).append(';');
            } else {
                safe.append(c < ' ' ? ' ' : c);
            }
        }
        return safe.toString();
    }

    /** Returns the text as code, on one line. */
    static String code(String text) {
        return text.isEmpty() ? "" : "<code>" + text(text) + "</code>";
    }
}
