package planportal.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Hint;
import planportal.diagnostic.InvisibleCharacters;
import planportal.diagnostic.Lookalikes;
import planportal.diagnostic.Rule;
import planportal.diagnostic.Source;

/** Reads a file as UTF-8 text, without its byte-order mark. */
public final class SourceFile {
    private static final String GBK = "GBK";
    private static final String SAVE_AS_UTF8 = "in Notepad%s: Save As%s, encoding%s \"UTF-8\"";
    private static final Hint SAVE_AS_TEXT = Hint.withTerms(SAVE_AS_UTF8, "记事本", "另存为", "编码");
    private static final Hint SAVE_AS_TABLE =
            Hint.withTerms(
                    "in Excel or WPS: Save As%s, type \"CSV UTF-8\"%s; or " + SAVE_AS_UTF8,
                    "另存为",
                    "逗号分隔",
                    "记事本",
                    "另存为",
                    "编码");

    private static final int MAX_BYTES = Limits.FILE_MEBIBYTES * 1024 * 1024;

    /** A line that Git leaves where two versions of a file contradict each other. */
    private static final Pattern MERGE_MARKER =
            Pattern.compile("^(?:(?:<{7}|>{7}|\\|{7})(?: .*)?|={7})$", Pattern.MULTILINE);

    private SourceFile() {}

    /**
     * Returns the text; empty if the file is unreadable, blank or not UTF-8, which is reported.
     *
     * @param printed the path to print
     */
    public static Optional<Source> open(Path file, String printed, Diagnostics diagnostics) {
        Source unread = new Source(printed, "");
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            bytes = in.readNBytes(MAX_BYTES + 1);
        } catch (IOException e) {
            diagnostics.report(
                    Rule.FILE_UNREADABLE, unread.beginning(), "cannot read the file: " + e);
            return Optional.empty();
        }
        if (bytes.length > MAX_BYTES) {
            diagnostics.report(
                    Rule.FILE_TOO_LARGE,
                    unread.beginning(),
                    "the file is too large; expected at most %s MiB"
                            .formatted(Limits.FILE_MEBIBYTES));
            return Optional.empty();
        }
        Optional<String> text = decode(bytes, StandardCharsets.UTF_8);
        if (text.isEmpty()) {
            reportEncoding(bytes, printed, diagnostics);
            return Optional.empty();
        }
        Source source = new Source(printed, text.get().replaceFirst("^\uFEFF", ""));
        if (source.text().isBlank()) {
            diagnostics.report(Rule.FILE_EMPTY, unread.beginning(), "the file is empty");
            return Optional.empty();
        }
        if (reportLongLines(source, diagnostics)
                || InvisibleCharacters.report(source, diagnostics)
                || reportMergeMarkers(source, diagnostics)) {
            return Optional.empty();
        }
        Lookalikes.report(source, diagnostics);
        return Optional.of(source);
    }

    private static boolean reportLongLines(Source source, Diagnostics diagnostics) {
        boolean found = false;
        int end = 0;
        for (int line = 1; end < source.text().length(); line++) {
            int start = end;
            end = source.lineStart(line + 1);
            int length = source.text().substring(start, end).stripTrailing().length();
            if (length > Limits.TEXT) {
                diagnostics.report(
                        Rule.TEXT_TOO_LONG,
                        source.span(start, start),
                        "a line of %s characters; expected at most %s"
                                .formatted(length, Limits.TEXT));
                found = true;
            }
        }
        return found;
    }

    private static boolean reportMergeMarkers(Source source, Diagnostics diagnostics) {
        List<MatchResult> all = MERGE_MARKER.matcher(source.text()).results().toList();
        for (MatchResult found : all) {
            diagnostics.report(
                    Rule.MERGE_CONFLICT,
                    source.span(found.start(), found.end()),
                    "marker of a merge conflict",
                    "keep one of the versions, and delete the lines with <<<<<<<, ======= and"
                            + " >>>>>>>");
        }
        return !all.isEmpty();
    }

    private static void reportEncoding(byte[] bytes, String printed, Diagnostics diagnostics) {
        boolean table = printed.endsWith(".csv");
        Hint hint = table ? SAVE_AS_TABLE : SAVE_AS_TEXT;
        if (isUtf16(bytes)) {
            diagnostics.report(
                    Rule.ENCODING_NOT_UTF8,
                    new Source(printed, "").beginning(),
                    "not UTF-8 but UTF-16",
                    hint);
            return;
        }
        int malformed = malformedByte(bytes);
        String before = new String(bytes, 0, malformed, StandardCharsets.UTF_8);
        // In GBK hardly any Chinese character is UTF-8. A runtime may lack this character set.
        boolean mayBeGbk = before.chars().allMatch(c -> c < 0x800) && Charset.isSupported(GBK);
        Optional<String> text = mayBeGbk ? decode(bytes, Charset.forName(GBK)) : Optional.empty();
        if (text.isPresent()) {
            Source source = new Source(printed, text.get());
            int at = Math.min(before.length(), text.get().length() - 1);
            diagnostics.report(
                    Rule.ENCODING_NOT_UTF8,
                    source.span(at, at + 1),
                    "not UTF-8; probably GBK, saved by " + (table ? "Excel" : "an old editor"),
                    hint);
        } else {
            Source source = new Source(printed, new String(bytes, StandardCharsets.UTF_8));
            diagnostics.report(
                    Rule.ENCODING_NOT_UTF8,
                    source.span(before.length(), before.length() + 1),
                    "not UTF-8: invalid byte 0x%X".formatted(bytes[malformed]),
                    hint);
        }
    }

    private static boolean isUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        char first = ByteBuffer.wrap(bytes).getChar();
        return first == '\uFEFF' || first == '\uFFFE';
    }

    /** Returns the index of the first byte that isn't UTF-8. */
    private static int malformedByte(byte[] bytes) {
        ByteBuffer input = ByteBuffer.wrap(bytes);
        strict(StandardCharsets.UTF_8).decode(input, CharBuffer.allocate(bytes.length), true);
        return input.position();
    }

    private static Optional<String> decode(byte[] bytes, Charset charset) {
        try {
            return Optional.of(strict(charset).decode(ByteBuffer.wrap(bytes)).toString());
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
