package planportal.render.page;

import gg.jte.output.Utf8ByteOutput;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Puts a page together from the pieces that its template wrote, and the symbols of the icons that
 * it uses into their place. Looks at pieces, not at letters: a template's own text comes in the same
 * array each time, and what it puts in comes as a piece of its own.
 */
final class PageBytes implements Utf8ByteOutput.DataConsumer {
    private static final byte[] SYMBOLS = Pages.SYMBOLS.getBytes(StandardCharsets.UTF_8);
    private static final byte[] USE = "<use href=\"#".getBytes(StandardCharsets.UTF_8);

    private final Icons icons;
    private final List<byte[]> pieces = new ArrayList<>(512);
    private final Set<String> used = new LinkedHashSet<>();
    private int length;
    private int place = -1;
    private boolean nameFollows;

    PageBytes(Icons icons) {
        this.icons = icons;
    }

    @Override
    public void accept(byte[] bytes, int start, int count) {
        byte[] piece =
                start == 0 && count == bytes.length
                        ? bytes
                        : Arrays.copyOfRange(bytes, start, start + count);
        if (nameFollows) {
            used.add(new String(piece, StandardCharsets.UTF_8));
        }
        nameFollows = endsWithUse(piece);
        if (Arrays.equals(piece, SYMBOLS)) {
            place = pieces.size();
        }
        pieces.add(piece);
        length += piece.length;
    }

    private static boolean endsWithUse(byte[] piece) {
        int from = piece.length - USE.length;
        return from >= 0 && Arrays.equals(piece, from, piece.length, USE, 0, USE.length);
    }

    /**
     * The page as UTF-8.
     *
     * @throws planportal.site.SiteException if a symbol is missing
     */
    byte[] toByteArray() {
        if (place >= 0) {
            byte[] sprite = icons.symbols(used);
            length += sprite.length - pieces.get(place).length;
            pieces.set(place, sprite);
        }
        byte[] page = new byte[length];
        int at = 0;
        for (byte[] piece : pieces) {
            System.arraycopy(piece, 0, page, at, piece.length);
            at += piece.length;
        }
        return page;
    }
}
