package planportal.site;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A message, parted at the places where something is put in when it is first shown: some pages'
 * messages are shown thousands of times, others never.
 */
final class Message implements Content {
    private static final Object[] NOTHING = {};

    private final String pattern;

    /** Null until they are asked for; threads that ask at the same time make the same. */
    private volatile List<Piece> pieces;

    /**
     * @param pattern with {@code {0}} to {@code {9}} for what is put in
     */
    Message(String pattern) {
        this.pattern = pattern;
    }

    /**
     * A stretch of the pattern.
     *
     * @param argument the number of what is put in its place; negative: it stands as it is
     * @param ready its bytes if no sign in it would have to be escaped in HTML
     */
    private record Piece(String text, int argument, Optional<byte[]> ready) {

        static Piece of(String text, int argument) {
            boolean plain = text.indexOf('&') < 0 && text.indexOf('<') < 0 && text.indexOf('>') < 0;
            return new Piece(
                    text,
                    argument,
                    plain ? Optional.of(text.getBytes(StandardCharsets.UTF_8)) : Optional.empty());
        }

        boolean isReplaced(Object[] arguments) {
            return argument >= 0 && argument < arguments.length;
        }
    }

    private List<Piece> pieces() {
        List<Piece> known = pieces;
        if (known == null) {
            known = part(pattern);
            pieces = known;
        }
        return known;
    }

    private static List<Piece> part(String pattern) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', open + 1)) {
            int argument = argument(pattern, open);
            if (argument >= 0) {
                if (open > from) {
                    pieces.add(Piece.of(pattern.substring(from, open), -1));
                }
                from = open + 3;
                pieces.add(Piece.of(pattern.substring(open, from), argument));
            }
        }
        if (from < pattern.length()) {
            pieces.add(Piece.of(pattern.substring(from), -1));
        }
        return List.copyOf(pieces);
    }

    /** The number between the braces that open at {@code open}; negative if there is none. */
    private static int argument(String pattern, int open) {
        return open + 2 < pattern.length() && pattern.charAt(open + 2) == '}'
                ? Character.digit(pattern.charAt(open + 1), 10)
                : -1;
    }

    /** The pattern, with nothing put in. */
    String text() {
        return pattern;
    }

    /** The text with {@code arguments} put in. */
    String text(Object[] arguments) {
        if (arguments.length == 0) {
            return pattern;
        }
        StringBuilder text = new StringBuilder(pattern.length() + 32);
        for (Piece piece : pieces()) {
            if (piece.isReplaced(arguments)) {
                text.append(arguments[piece.argument()]);
            } else {
                text.append(piece.text());
            }
        }
        return text.toString();
    }

    @Override
    public void writeTo(TemplateOutput output) {
        writeTo(output, NOTHING);
    }

    /** Writes the text, escaped, with {@code arguments}; only templates' own are markup. */
    void writeTo(TemplateOutput output, Object[] arguments) {
        for (Piece piece : pieces()) {
            if (!piece.isReplaced(arguments)) {
                write(piece, output);
            } else if (arguments[piece.argument()] instanceof Content content) {
                output.writeUserContent(content);
            } else {
                output.writeUserContent(String.valueOf(arguments[piece.argument()]));
            }
        }
    }

    private static void write(Piece piece, TemplateOutput output) {
        if (piece.ready().isPresent()) {
            output.writeBinaryContent(piece.ready().get());
        } else {
            output.writeUserContent(piece.text());
        }
    }
}
