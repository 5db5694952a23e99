package planportal.render.data;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Text that is gathered and passed on as UTF-8 in pieces, so that it is never whole in memory. */
final class Utf8Text {
    private static final int PIECE = 16 * 1024;

    private final OutputStream out;
    private final StringBuilder text = new StringBuilder(1024);

    Utf8Text(OutputStream out) {
        this.out = out;
    }

    Utf8Text append(String part) {
        text.append(part);
        return this;
    }

    Utf8Text append(String whole, int from, int to) {
        text.append(whole, from, to);
        return this;
    }

    Utf8Text append(char part) {
        text.append(part);
        return this;
    }

    Utf8Text append(int number) {
        text.append(number);
        return this;
    }

    /** Ends a row. Only between rows is text passed on: never in the middle of a character. */
    void endRow() {
        if (text.length() >= PIECE) {
            finish();
        }
    }

    /** Passes on what is left. */
    void finish() {
        try {
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        text.setLength(0);
    }
}
