package planportal.render.page;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import planportal.derive.Abbreviation;
import planportal.derive.Portal;
import planportal.model.Chapter;
import planportal.model.Domain;
import planportal.model.Paragraph;
import planportal.model.Section;

/**
 * What {@code page/chapter.jte} shows: a chapter of the plan.
 *
 * @param topics what there is in each domain that the chapter is about, or in a general chapter
 * @param terms those explained at the end
 */
public record ChapterPage(
        PageLayout layout,
        Breadcrumb breadcrumb,
        ChapterView view,
        List<TopicCounts> topics,
        List<ChapterView.Entry> contents,
        List<TermMarks.Note> terms) {
    private static final int DESCRIPTION_LENGTH = 110;

    /** Returns the page of the chapter at {@code index}, counted from 0. */
    static ChapterPage of(RenderContext context, int index, Optional<History> history) {
        Portal portal = context.portal();
        List<Chapter> chapters = portal.plan().chapters();
        Chapter chapter = chapters.get(index);
        Link link = context.link(chapter);
        PageLayout layout =
                context.page(link.address(), link.text(), description(context, chapter))
                        .in(MenuEntry.PLAN)
                        .called(chapter.shortName())
                        .between(chapters, index, "chapter", context::link)
                        .script("assets/reading.js")
                        .history(history);
        TermMarks terms = TermMarks.of(portal, link.address());
        ChapterView view = ChapterView.of(portal, chapter, terms);
        return new ChapterPage(
                layout,
                breadcrumb(context, chapter),
                view,
                TopicCounts.of(context, chapter),
                ChapterView.contents(portal, chapter),
                terms.notes());
    }

    /** Returns the message key of how long the chapter is; not all have sections. */
    public String factsKey() {
        return view.chapter().sections().isEmpty() ? "chapter.facts.no-sections" : "chapter.facts";
    }

    /** Returns the chapter's beginning, or what its sections are called on pages in other words. */
    private static String description(RenderContext context, Chapter chapter) {
        String text =
                context.textLanguage() == null
                        ? chapter.paragraphs().findFirst().map(Paragraph::text).orElse("")
                        : chapter.sections().stream().map(Section::title).collect(joining("; "));
        return text.isEmpty() ? chapter.heading() : Abbreviation.of(text, DESCRIPTION_LENGTH);
    }

    private static Breadcrumb breadcrumb(RenderContext context, Chapter chapter) {
        Breadcrumb.Part label = Breadcrumb.Part.of(chapter.shortName());
        List<Domain> domains = context.portal().domainsOf(chapter);
        List<Breadcrumb.Part> parts = new ArrayList<>();
        parts.add(label);
        domains.forEach(domain -> parts.add(Breadcrumb.Part.of(context.link(domain))));
        return new Breadcrumb(domains.stream().findFirst().filter(d -> domains.size() == 1), parts);
    }
}
