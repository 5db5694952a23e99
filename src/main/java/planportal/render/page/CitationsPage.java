package planportal.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import planportal.derive.Abbreviation;
import planportal.model.Chapter;
import planportal.model.Imprint;
import planportal.model.Paragraph;
import planportal.render.data.Citations;
import planportal.site.Messages;

/** What {@code page/citations.jte} shows: how each paragraph of a chapter is cited. */
public record CitationsPage(PageLayout layout, List<Entry> entries) {
    private static final int BEGINNING_LENGTH = 40;

    /**
     * A paragraph with its citation.
     *
     * @param beginning its first words
     * @param report in which to report a problem with it; empty if the portal takes none
     */
    public record Entry(
            Paragraph paragraph,
            Link place,
            String beginning,
            CitationPart citation,
            Optional<String> report) {}

    static CitationsPage of(RenderContext context, Citations citations, Chapter chapter) {
        Messages messages = context.messages();
        String address = context.addresses().citations(chapter);
        String title = messages.text("cite.page.title", chapter.shortName());
        String name = messages.text("cite.chapter", chapter.label(), chapter.title()).strip();
        String lead = lead(context.info().imprint(), messages);
        PageLayout layout =
                context.page(address, title, lead)
                        .in(MenuEntry.PLAN)
                        .below(new Link(name, context.addresses().chapter(chapter)))
                        .called(messages.text("cite.title"));
        List<Entry> entries = chapter.paragraphs().map(p -> entry(context, citations, p)).toList();
        return new CitationsPage(layout, entries);
    }

    /** Says what is not known of the plan, and so is in no citation. */
    private static String lead(Imprint imprint, Messages messages) {
        List<String> unknown = new ArrayList<>();
        if (imprint.issuer().isEmpty()) {
            unknown.add(messages.text("cite.page.issuer"));
        }
        if (imprint.documentNumber().isEmpty()) {
            unknown.add(messages.text("cite.page.number"));
        }
        if (imprint.issued().isEmpty()) {
            unknown.add(messages.text("cite.page.date"));
        }
        return unknown.isEmpty()
                ? messages.text("cite.page.lead.whole")
                : messages.text(
                        "cite.page.lead",
                        String.join(messages.text("cite.page.separator"), unknown));
    }

    private static Entry entry(RenderContext context, Citations citations, Paragraph paragraph) {
        Link place = context.link(paragraph);
        return new Entry(
                paragraph,
                place,
                Abbreviation.of(paragraph.text(), BEGINNING_LENGTH),
                CitationPart.of(context.messages(), citations.paragraph(paragraph)),
                ErrorReport.address(context, place.text(), place.address()));
    }
}
