package planportal.deploy;

/** Text of unknown origin in a Markdown summary, where it must stay text. */
final class Markdown {
    private static final String SPECIAL = "&<>|`*_[]\\~#!$";

    private Markdown() {}

    /** On one line, every character that Markdown or HTML would read written as a reference. */
    static String text(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (SPECIAL.indexOf(c) >= 0) {
                safe.append("&#").append((int) c).append(';');
            } else {
                safe.append(c < ' ' ? ' ' : c);
            }
        }
        return safe.toString();
    }

    /** As code, on one line. */
    static String code(String text) {
        return text.isEmpty() ? "" : "<code>" + text(text) + "</code>";
    }
}
