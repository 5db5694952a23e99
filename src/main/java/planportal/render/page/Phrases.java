package planportal.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a title where a line may break: before and after a short quoted word such as “十四五”. Short
 * pieces do not wrap.
 */
public final class Phrases {
    private static final Pattern QUOTED = Pattern.compile("[“《‘][^”》’]{1,5}[”》’]");

    /** Fits the narrowest screen in the largest type. */
    private static final int MAX_WHOLE = 6;

    private Phrases() {}

    /**
     * A piece of a title.
     *
     * @param whole whether it does not wrap
     */
    public record Piece(String text, boolean whole) {}

    /** Returns the pieces, which together are {@code title}. */
    public static List<Piece> of(String title) {
        List<Piece> pieces = new ArrayList<>();
        Matcher quoted = QUOTED.matcher(title);
        int from = 0;
        while (quoted.find()) {
            if (quoted.start() > from) {
                pieces.add(piece(title.substring(from, quoted.start())));
            }
            pieces.add(new Piece(quoted.group(), true));
            from = quoted.end();
        }
        if (from < title.length()) {
            pieces.add(piece(title.substring(from)));
        }
        return pieces;
    }

    private static Piece piece(String text) {
        return new Piece(text, text.length() <= MAX_WHOLE && text.indexOf(' ') < 0);
    }
}
