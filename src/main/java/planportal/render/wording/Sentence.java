package planportal.render.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import planportal.site.Messages;

/**
 * A sentence whose parts know what they are, so that a page can set off the numbers.
 *
 * @param parts in order; never empty texts, never two plain parts side by side
 */
public record Sentence(List<Part> parts) {

    /** What a part of a sentence is. */
    public enum Kind {
        PLAIN,
        /** Where the indicator stood. */
        BASELINE,
        /** Where it shall stand. */
        TARGET
    }

    /** Some words of the sentence. */
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
     * Puts parts into a message's pattern: {@code 要从{0}增加到{1}}.
     *
     * @param pattern with {@code {0}} … {@code {9}}; one for which there is no part stays as it is
     * @param parts made only if the pattern asks for them
     */
    static Sentence fill(String pattern, List<Supplier<Part>> parts) {
        List<Part> filled = new ArrayList<>();
        Messages.fill(
                pattern,
                parts.size(),
                text -> add(filled, Part.plain(text)),
                index -> add(filled, parts.get(index).get()));
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

    /** With more said before its last character, the full stop. */
    Sentence beforeTheStop(String more) {
        List<Part> longer = new ArrayList<>(parts);
        String last = longer.remove(longer.size() - 1).text();
        int stop = last.length() - 1;
        add(longer, Part.plain(last.substring(0, stop) + more + last.substring(stop)));
        return new Sentence(longer);
    }

    /** The whole sentence without its parts, such as for a page's description. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            text.append(part.text());
        }
        return text.toString();
    }

    @Override
    public String toString() {
        return Arrays.toString(parts.toArray());
    }
}
