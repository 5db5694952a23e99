package planportal.render.page;

import java.util.List;
import planportal.derive.Abbreviation;
import planportal.derive.Portal;
import planportal.model.Chapter;
import planportal.model.Paragraph;

/** What {@code page/chapter.jte} shows: a chapter of the plan. */
public record ChapterPage(
        PageLayout layout,
        Breadcrumb breadcrumb,
        ChapterView view,
        List<ChapterView.Entry> contents) {

    /** The length of a description. */
    private static final int DESCRIPTION = 110;

    /** Returns the page of the chapter at {@code index}, counted from 0. */
    static ChapterPage of(RenderContext context, int index) {
        Portal portal = context.portal();
        List<Chapter> chapters = portal.plan().chapters();
        Chapter chapter = chapters.get(index);
        String address = portal.addresses().chapter(chapter);
        PageLayout layout =
                context.page(address, name(chapter), description(chapter))
                        .in(MenuEntry.PLAN)
                        .called(chapter.label())
                        .between(chapters, index, "chapter", c -> link(portal, c))
                        .script("assets/reading.js");
        return new ChapterPage(
                layout,
                breadcrumb(context, chapter),
                ChapterView.of(portal, chapter),
                ChapterView.contents(portal, chapter));
    }

    private static Breadcrumb breadcrumb(RenderContext context, Chapter chapter) {
        Breadcrumb.Part label = Breadcrumb.Part.of(chapter.label());
        return context.portal()
                .domainOf(chapter)
                .map(d -> Breadcrumb.in(d, label, Breadcrumb.Part.of(context.link(d))))
                .orElse(Breadcrumb.general(label));
    }

    /** Returns a link to the chapter's page. */
    static Link link(Portal portal, Chapter chapter) {
        return new Link(name(chapter), portal.addresses().chapter(chapter));
    }

    /** {@code 第五章 建设普惠安全的幼儿照护服务体系}. */
    static String name(Chapter chapter) {
        return chapter.label() + " " + chapter.title();
    }

    private static String description(Chapter chapter) {
        String text = chapter.paragraphs().findFirst().map(Paragraph::text).orElse(name(chapter));
        return Abbreviation.of(text, DESCRIPTION);
    }
}
