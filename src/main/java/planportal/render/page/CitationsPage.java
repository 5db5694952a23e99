package planportal.render.page;

import java.util.List;
import planportal.derive.Abbreviation;
import planportal.model.Chapter;
import planportal.model.Paragraph;
import planportal.render.data.Citation;
import planportal.render.data.Citations;
import planportal.site.Messages;

/**
 * What {@code page/citations.jte} shows: how each paragraph of a chapter is cited.
 *
 * @param back the chapter
 */
public record CitationsPage(PageLayout layout, Link back, List<Entry> entries) {
    /** How many characters show which paragraph is meant. */
    private static final int BEGINNING = 40;

    /**
     * A paragraph with its citation.
     *
     * @param anchor here and on the chapter's page
     * @param beginning its first words
     */
    public record Entry(String anchor, Link place, String beginning, Citation citation) {}

    public CitationsPage {
        entries = List.copyOf(entries);
    }

    static CitationsPage of(RenderContext context, Citations citations, Chapter chapter) {
        Messages messages = context.messages();
        Link back =
                new Link(
                        messages.text("cite.chapter", chapter.label(), chapter.title()),
                        context.addresses().chapter(chapter));
        PageLayout layout =
                context.page(
                                context.addresses().citations(chapter),
                                messages.text("cite.page.title", chapter.label()),
                                messages.text("cite.page.lead"))
                        .in(MenuEntry.PLAN)
                        .below(back)
                        .called(messages.text("cite.title"));
        return new CitationsPage(
                layout, back, chapter.paragraphs().map(p -> entry(context, citations, p)).toList());
    }

    private static Entry entry(RenderContext context, Citations citations, Paragraph paragraph) {
        return new Entry(
                paragraph.anchor(),
                context.link(paragraph),
                Abbreviation.of(paragraph.text(), BEGINNING),
                citations.paragraph(paragraph));
    }
}
