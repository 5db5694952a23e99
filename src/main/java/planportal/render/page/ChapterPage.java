package planportal.render.page;

import java.util.List;
import java.util.Optional;
import planportal.model.Chapter;
import planportal.model.Paragraph;
import planportal.site.Shortened;

/** What {@code page/chapter.jte} shows: a chapter of the plan. */
public record ChapterPage(
        PageLayout layout,
        Breadcrumb breadcrumb,
        ChapterView view,
        List<ChapterView.Entry> contents) {

    /** How much of the text goes into a description. */
    private static final int DESCRIPTION = 110;

    /** The page of the chapter at {@code index}, counted from 0. */
    static ChapterPage of(RenderContext context, int index) {
        List<Chapter> chapters = context.portal().plan().chapters();
        Chapter chapter = chapters.get(index);
        PageLayout layout =
                context.page(
                                context.portal().addresses().chapter(chapter),
                                name(chapter),
                                description(chapter))
                        .in(MenuEntry.PLAN)
                        .called(chapter.label())
                        .between(
                                index == 0
                                        ? Optional.empty()
                                        : Optional.of(
                                                neighbour(
                                                        context,
                                                        "chapter.previous",
                                                        chapters.get(index - 1))),
                                index == chapters.size() - 1
                                        ? Optional.empty()
                                        : Optional.of(
                                                neighbour(
                                                        context,
                                                        "chapter.next",
                                                        chapters.get(index + 1))))
                        .script("assets/reading.js");
        Breadcrumb.Part label = Breadcrumb.Part.of(chapter.label());
        Breadcrumb breadcrumb =
                context.portal()
                        .domainOf(chapter)
                        .map(
                                d ->
                                        Breadcrumb.in(
                                                d,
                                                label,
                                                Breadcrumb.Part.of(
                                                        new Link(
                                                                d.name(),
                                                                context.portal()
                                                                        .addresses()
                                                                        .domain(d)))))
                        .orElse(Breadcrumb.general(label));
        return new ChapterPage(
                layout,
                breadcrumb,
                ChapterView.of(context.portal(), chapter),
                ChapterView.contents(context.portal(), chapter));
    }

    private static PagerLink neighbour(RenderContext context, String hint, Chapter chapter) {
        return new PagerLink(
                context.messages().text(hint),
                new Link(name(chapter), context.portal().addresses().chapter(chapter)));
    }

    /** {@code 第五章 建设普惠安全的幼儿照护服务体系}. */
    static String name(Chapter chapter) {
        return chapter.label() + " " + chapter.title();
    }

    private static String description(Chapter chapter) {
        String text = chapter.paragraphs().findFirst().map(Paragraph::text).orElse(name(chapter));
        return Shortened.to(DESCRIPTION, text);
    }
}
