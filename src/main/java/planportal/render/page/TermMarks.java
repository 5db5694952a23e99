package planportal.render.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import planportal.derive.Glossary;
import planportal.derive.Portal;
import planportal.model.Term;

/**
 * Marks the terms of the glossary in the texts of one page, each where it first comes. A mark leads
 * to the explanation at the page's end. Texts are to be given in the order of reading.
 */
public final class TermMarks {
    private final Optional<Glossary> glossary;
    private final String page;
    private final Map<String, Note> notes = new LinkedHashMap<>();

    /**
     * A term explained at the page's end.
     *
     * @param back the address of the text where it is marked
     */
    public record Note(Term term, String back) {}

    private TermMarks(Optional<Glossary> glossary, String page) {
        this.glossary = glossary;
        this.page = page;
    }

    static TermMarks of(Portal portal, String page) {
        return new TermMarks(Optional.of(portal.glossary()), page);
    }

    /** Returns what marks nothing. */
    public static TermMarks none() {
        return new TermMarks(Optional.empty(), "");
    }

    /** Returns the terms marked so far, in the order of reading. */
    List<Note> notes() {
        return List.copyOf(notes.values());
    }

    /**
     * Returns a text with its terms marked; links in it stay.
     *
     * @param anchor of the text on the page
     */
    MarkedText mark(MarkedText text, String anchor) {
        MarkedText marked = text;
        for (Glossary.Use use : glossary.map(g -> g.uses(text.text())).orElse(List.of())) {
            Term term = use.term();
            if (!notes.containsKey(term.name()) && marked.isUnlinked(use.start(), use.end())) {
                marked = marked.withTerm(use.start(), use.end(), page + "#" + term.anchor());
                notes.put(term.name(), new Note(term, page + "#" + anchor));
            }
        }
        return marked;
    }
}
