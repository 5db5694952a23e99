package planportal.render.page;

import gg.jte.TemplateOutput;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Takes what a template writes, as UTF-8, into one array, and puts the symbols of the icons that
 * the page uses into their place. A template's own text comes as ready bytes; so the pieces of a
 * page are neither collected nor encoded as a whole, which took a tenth of a large build. Can be
 * used again for the next page.
 */
final class PageOutput implements TemplateOutput {
    /** How the template of an icon begins its reference; the name follows as a piece of its own. */
    private static final byte[] USE = {'<', 'u', 's', 'e', ' ', 'h', 'r', 'e', 'f', '=', '"', '#'};

    private static final int TYPICAL = 64 * 1024;

    /** An array that a page made longer than this is not kept for the next. */
    private static final int LONG = 1024 * 1024;

    private final Icons icons;
    private final Set<String> used = new LinkedHashSet<>();
    private byte[] page = new byte[TYPICAL];
    private int length;
    private int symbolsAt = -1;
    private boolean iconFollows;

    PageOutput(Icons icons) {
        this.icons = icons;
    }

    /** Forgets what was written. */
    void clear() {
        if (page.length > LONG) {
            page = new byte[TYPICAL];
        }
        used.clear();
        length = 0;
        symbolsAt = -1;
        iconFollows = false;
    }

    @Override
    public void writeBinaryContent(byte[] piece) {
        write(piece);
        iconFollows = endsWithUse(piece);
    }

    private static boolean endsWithUse(byte[] piece) {
        int from = piece.length - USE.length;
        return from >= 0
                && piece[piece.length - 1] == '#'
                && Arrays.equals(piece, from, piece.length, USE, 0, USE.length);
    }

    @Override
    public void writeContent(String text) {
        if (iconFollows) {
            used.add(text);
            iconFollows = false;
        } else if (text.equals(Pages.SYMBOLS)) {
            symbolsAt = length;
            return;
        }
        writeContent(text, 0, text.length());
    }

    @Override
    public void writeContent(String text, int from, int to) {
        write(text.substring(from, to).getBytes(StandardCharsets.UTF_8));
    }

    private void write(byte[] piece) {
        reserve(piece.length);
        System.arraycopy(piece, 0, page, length, piece.length);
        length += piece.length;
    }

    private void reserve(int more) {
        if (page.length - length < more) {
            page = Arrays.copyOf(page, Math.max(2 * page.length, length + more));
        }
    }

    /**
     * The page.
     *
     * @throws planportal.site.SiteException if a symbol is missing
     */
    byte[] toByteArray() {
        if (symbolsAt < 0) {
            return Arrays.copyOf(page, length);
        }
        byte[] symbols = icons.symbols(used);
        byte[] whole = new byte[length + symbols.length];
        System.arraycopy(page, 0, whole, 0, symbolsAt);
        System.arraycopy(symbols, 0, whole, symbolsAt, symbols.length);
        System.arraycopy(page, symbolsAt, whole, symbolsAt + symbols.length, length - symbolsAt);
        return whole;
    }
}
