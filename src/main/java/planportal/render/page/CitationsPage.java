package planportal.render.page;

import java.util.List;
import planportal.derive.Abbreviation;
import planportal.model.Chapter;
import planportal.model.Paragraph;
import planportal.render.data.Citation;
import planportal.render.data.Citations;
import planportal.site.Messages;

/** What {@code page/citations.jte} shows: how each paragraph of a chapter is cited. */
public record CitationsPage(PageLayout layout, List<Entry> entries) {
    private static final int BEGINNING_LENGTH = 40;

    /**
     * A paragraph with its citation.
     *
     * @param beginning its first words
     */
    public record Entry(Paragraph paragraph, Link place, String beginning, Citation citation) {}

    static CitationsPage of(RenderContext context, Citations citations, Chapter chapter) {
        Messages messages = context.messages();
        String address = context.addresses().citations(chapter);
        String title = messages.text("cite.page.title", chapter.shortName());
        String name = messages.text("cite.chapter", chapter.label(), chapter.title()).strip();
        PageLayout layout =
                context.page(address, title, messages.text("cite.page.lead"))
                        .in(MenuEntry.PLAN)
                        .below(new Link(name, context.addresses().chapter(chapter)))
                        .called(messages.text("cite.title"));
        List<Entry> entries = chapter.paragraphs().map(p -> entry(context, citations, p)).toList();
        return new CitationsPage(layout, entries);
    }

    private static Entry entry(RenderContext context, Citations citations, Paragraph paragraph) {
        return new Entry(
                paragraph,
                context.link(paragraph),
                Abbreviation.of(paragraph.text(), BEGINNING_LENGTH),
                citations.paragraph(paragraph));
    }
}
