package planportal.render.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import planportal.site.Messages;

/**
 * A sentence in parts, so that a page can highlight its numbers.
 *
 * @param parts in order; no empty texts, no two adjacent plain parts
 */
public record Sentence(List<Part> parts) {

    /** The meaning of a part. */
    public enum Kind {
        PLAIN,
        BASELINE,
        TARGET
    }

    /** A part of the sentence. */
    public record Part(Kind kind, String text) {

        static Part plain(Object text) {
            return new Part(Kind.PLAIN, text.toString());
        }

        static Part baseline(String text) {
            return new Part(Kind.BASELINE, text);
        }

        static Part target(String text) {
            return new Part(Kind.TARGET, text);
        }

        public boolean isPlain() {
            return kind == Kind.PLAIN;
        }

        public boolean isTarget() {
            return kind == Kind.TARGET;
        }
    }

    public Sentence {
        parts = List.copyOf(parts);
    }

    /**
     * Fills parts into a message's pattern: {@code 要从{0}增加到{1}}.
     *
     * @param pattern with placeholders; one without a part is text
     */
    static Sentence fill(Messages messages, String pattern, List<Part> parts) {
        List<Part> filled = new ArrayList<>();
        messages.fill(
                pattern,
                parts,
                text -> add(filled, Part.plain(text)),
                index -> add(filled, parts.get(index)));
        return new Sentence(filled);
    }

    private static void add(List<Part> parts, Part part) {
        int last = parts.size() - 1;
        if (part.text().isEmpty()) {
            return;
        }
        if (part.isPlain() && last >= 0 && parts.get(last).isPlain()) {
            parts.set(last, Part.plain(parts.get(last).text() + part.text()));
        } else {
            parts.add(part);
        }
    }

    /** Inserts text before the full stop, the sentence's last character. */
    Sentence insertBeforeStop(String text) {
        List<Part> longer = new ArrayList<>(parts);
        String last = longer.remove(longer.size() - 1).text();
        int stop = last.length() - 1;
        add(longer, Part.plain(last.substring(0, stop) + text + last.substring(stop)));
        return new Sentence(longer);
    }

    /** Returns the sentence as plain text. */
    public String text() {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }
}
