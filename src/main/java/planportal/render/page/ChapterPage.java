package planportal.render.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import planportal.model.Chapter;
import planportal.model.Paragraph;
import planportal.render.RenderJob;
import planportal.render.Renderer;
import planportal.site.Shortened;

/** What {@code page/chapter.jte} shows: a chapter of the plan. */
public record ChapterPage(
        Frame frame, Where where, ChapterView view, List<ChapterView.Entry> contents) {

    /** How much of the text goes into a description. */
    private static final int DESCRIPTION = 110;

    /** Makes a page for each chapter. */
    public static Renderer renderer(Shell shell, Pages pages) {
        return () ->
                IntStream.range(0, shell.portal().plan().chapters().size())
                        .mapToObj(
                                i ->
                                        RenderJob.of(
                                                "chapter "
                                                        + shell.portal()
                                                                .plan()
                                                                .chapters()
                                                                .get(i)
                                                                .number(),
                                                shell.portal()
                                                        .addresses()
                                                        .chapter(
                                                                shell.portal()
                                                                        .plan()
                                                                        .chapters()
                                                                        .get(i)),
                                                () ->
                                                        pages.render(
                                                                "page/chapter.jte", of(shell, i))));
    }

    /** The page of the chapter at {@code index}, counted from 0. */
    static ChapterPage of(Shell shell, int index) {
        List<Chapter> chapters = shell.portal().plan().chapters();
        Chapter chapter = chapters.get(index);
        Frame frame =
                shell.page(
                                shell.portal().addresses().chapter(chapter),
                                name(chapter),
                                description(chapter))
                        .in(MenuEntry.PLAN)
                        .called(chapter.label())
                        .between(
                                index == 0
                                        ? Optional.empty()
                                        : Optional.of(
                                                neighbour(
                                                        shell,
                                                        "chapter.previous",
                                                        chapters.get(index - 1))),
                                index == chapters.size() - 1
                                        ? Optional.empty()
                                        : Optional.of(
                                                neighbour(
                                                        shell,
                                                        "chapter.next",
                                                        chapters.get(index + 1))))
                        .script("assets/reading.js");
        Where.Part label = Where.Part.of(chapter.label());
        Where where =
                shell.portal()
                        .domainOf(chapter)
                        .map(
                                d ->
                                        Where.in(
                                                d,
                                                label,
                                                Where.Part.of(
                                                        new Link(
                                                                d.name(),
                                                                shell.portal()
                                                                        .addresses()
                                                                        .domain(d)))))
                        .orElse(Where.general(label));
        return new ChapterPage(
                frame,
                where,
                ChapterView.of(shell.portal(), chapter),
                ChapterView.contents(shell.portal(), chapter));
    }

    private static Neighbour neighbour(Shell shell, String hint, Chapter chapter) {
        return new Neighbour(
                shell.messages().text(hint),
                new Link(name(chapter), shell.portal().addresses().chapter(chapter)));
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
