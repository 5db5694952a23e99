package planportal.render.book;

import java.util.List;
import java.util.stream.Stream;
import planportal.derive.Portal;
import planportal.model.Chapter;
import planportal.model.DataNote;
import planportal.model.Place;
import planportal.render.page.ChapterView;
import planportal.render.page.RenderContext;
import planportal.render.page.TermMarks;

/**
 * The plan as a book, as the templates of {@code book/} show it. Each of its documents has the name
 * of the page that shows the same, and the same anchors.
 *
 * @param notes all data notes, in the order in which the text refers to them
 */
public record Book(RenderContext context, List<ChapterView> chapters, List<DataNote> notes) {
    static final String TITLE = "title.xhtml";
    static final String CONTENTS = "contents.xhtml";

    /** The document with the data notes. */
    public static final String NOTES = "notes.xhtml";

    /** What {@code book/chapter.jte} shows. */
    public record Part(Book book, ChapterView view) {}

    static Book of(RenderContext context) {
        Portal portal = context.portal();
        List<ChapterView> chapters =
                portal.plan().chapters().stream()
                        .map(chapter -> ChapterView.of(portal, chapter, TermMarks.none()))
                        .toList();
        return new Book(context, chapters, notes(portal));
    }

    /** Returns all data notes: those on places in the order of reading, then the others. */
    private static List<DataNote> notes(Portal portal) {
        Stream<DataNote> noted =
                portal.plan().chapters().stream()
                        .flatMap(portal::places)
                        .flatMap(place -> portal.notesAt(place).stream());
        return Stream.concat(noted, portal.plan().dataNotes().stream()).distinct().toList();
    }

    /** Returns the document of a chapter. */
    public String to(Chapter chapter) {
        return document(context.addresses().chapter(chapter));
    }

    /** Returns the link to a paragraph, a column or an item of a column. */
    public String to(Place place) {
        return document(context.addresses().inText(place));
    }

    private static String document(String address) {
        return address.replaceFirst("^plan/(.*)\\.html", "$1.xhtml");
    }

    /** Returns the number of a note in the book, counted from 1. */
    public int number(DataNote note) {
        return notes.indexOf(note) + 1;
    }

    /** Returns the data notes on a place. */
    public List<DataNote> notesAt(Place place) {
        return context.portal().notesAt(place);
    }
}
