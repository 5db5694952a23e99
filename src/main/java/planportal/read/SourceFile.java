package planportal.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Source;
import planportal.diagnostic.Span;

/** Opens a file as UTF-8 text; a byte-order mark is passed over. */
final class SourceFile {
    private static final String GBK = "GBK";
    private static final char REPLACEMENT = '\uFFFD';
    private static final String SAVE_AS_TEXT =
            "in Notepad (记事本): Save As (另存为), encoding (编码) \"UTF-8\"";
    private static final String SAVE_AS_TABLE =
            "in Excel or WPS: Save As (另存为), type \"CSV UTF-8 (逗号分隔)\"; or " + SAVE_AS_TEXT;

    private SourceFile() {}

    /** What the file holds; empty if it can't be read, which has been reported. */
    static Optional<byte[]> read(Path file, String printed, Diagnostics diagnostics) {
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (IOException e) {
            diagnostics.error(new Source(printed, "").beginning(), "the file can't be read: " + e);
            return Optional.empty();
        }
    }

    /** The text; empty if it isn't UTF-8 or is empty, which has been reported. */
    static Optional<Source> decode(byte[] bytes, String printed, Diagnostics diagnostics) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0) {
            // Only now is it worth while to look for the bad byte; there may be none.
            ByteBuffer input = ByteBuffer.wrap(bytes);
            CharBuffer decoded = CharBuffer.allocate(bytes.length + 1);
            CoderResult result = strict(StandardCharsets.UTF_8).decode(input, decoded, true);
            if (result.isError()) {
                reportEncoding(bytes, input.position(), printed, diagnostics);
                return Optional.empty();
            }
        }
        Source source = new Source(printed, text.startsWith("\uFEFF") ? text.substring(1) : text);
        if (source.text().isBlank()) {
            diagnostics.error(new Source(printed, "").beginning(), "the file is empty");
            return Optional.empty();
        }
        return mayHoldControlCharacter(bytes) && hasControlCharacter(source, diagnostics)
                ? Optional.empty()
                : Optional.of(source);
    }

    /** Looks at the bytes alone, which takes a fifth of the time of looking at the characters. */
    private static boolean mayHoldControlCharacter(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            byte b = bytes[i];
            boolean control = b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' || b == 0x7F;
            // U+FFFE and U+FFFF begin with these two; hardly anything else does.
            boolean last = b == (byte) 0xEF && i + 1 < bytes.length && bytes[i + 1] == (byte) 0xBF;
            if (control || last) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasControlCharacter(Source source, Diagnostics diagnostics) {
        int at = ControlCharacters.in(source.text());
        if (at < 0) {
            return false;
        }
        diagnostics.error(
                source.span(at, at + 1),
                ControlCharacters.message(source.text().charAt(at)),
                "delete it; it can't be seen, and can't be shown");
        return true;
    }

    private static void reportEncoding(
            byte[] bytes, int badByte, String printed, Diagnostics diagnostics) {
        if (isUtf16(bytes)) {
            diagnostics.error(
                    new Source(printed, "").beginning(),
                    "not UTF-8 but UTF-16",
                    howToSave(printed));
            return;
        }
        Optional<String> gbk = gbk(bytes);
        if (gbk.isPresent()) {
            // Shown as the editor saw it: what comes before the bad byte in its line may be
            // Chinese too, if its bytes happen to be UTF-8.
            String before = new String(bytes, 0, badByte, Charset.forName(GBK));
            Source source = new Source(printed, gbk.get());
            int at = Math.min(before.length(), gbk.get().length() - 1);
            diagnostics.error(
                    source.span(at, at + 1),
                    "not UTF-8 (it looks like GBK, as "
                            + (printed.endsWith(".csv") ? "Excel" : "an old editor")
                            + " saves it)",
                    howToSave(printed));
        } else {
            String before = new String(bytes, 0, badByte, StandardCharsets.UTF_8);
            Source source = new Source(printed, new String(bytes, StandardCharsets.UTF_8));
            Span span = source.span(before.length(), before.length() + 1);
            diagnostics.error(
                    span,
                    String.format(
                            Locale.ROOT,
                            "not UTF-8: the byte 0x%02X can't stand here",
                            bytes[badByte] & 0xFF),
                    howToSave(printed));
        }
    }

    private static String howToSave(String file) {
        return file.endsWith(".csv") ? SAVE_AS_TABLE : SAVE_AS_TEXT;
    }

    private static boolean isUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int mark = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        return mark == 0xFEFF || mark == 0xFFFE;
    }

    /** The bytes read as GBK, if they can be. A runtime may come without this character set. */
    private static Optional<String> gbk(byte[] bytes) {
        if (!Charset.isSupported(GBK)) {
            return Optional.empty();
        }
        try {
            CharBuffer text = strict(Charset.forName(GBK)).decode(ByteBuffer.wrap(bytes));
            return Optional.of(text.toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }
}
