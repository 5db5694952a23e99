package planportal.render.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import planportal.derive.Addresses;
import planportal.model.PublishedFormat;
import planportal.render.OutputFile;
import planportal.render.RenderJob;
import planportal.render.Renderer;
import planportal.render.page.ChapterView;
import planportal.render.page.Pages;
import planportal.render.page.RenderContext;

/** Renders {@code plan.epub}, the whole plan as a book for e-readers. */
public final class BookRenderer implements Renderer {
    private final RenderContext context;
    private final Pages pages;

    /**
     * @param context in the plan's own language
     */
    public BookRenderer(RenderContext context, Pages pages) {
        this.context = context;
        this.pages = pages;
    }

    @Override
    public Stream<RenderJob> jobs() {
        return context.publishes(PublishedFormat.EPUB)
                ? Stream.of(RenderJob.of("plan", Addresses.BOOK, this::write))
                : Stream.empty();
    }

    private byte[] write() {
        Book book = Book.of(context);
        List<OutputFile> documents = new ArrayList<>();
        documents.add(document(Book.TITLE, "title", book));
        documents.add(document(Book.CONTENTS, "contents", book));
        for (ChapterView chapter : book.chapters()) {
            String file = book.to(chapter.chapter());
            documents.add(document(file, "chapter", new Book.Part(book, chapter)));
        }
        if (!book.notes().isEmpty()) {
            documents.add(document(Book.NOTES, "notes", book));
        }
        return new Epub(context.portal(), modified(), documents).write();
    }

    /** Renders a document as XHTML. */
    private OutputFile document(String file, String template, Object page) {
        Document html = Jsoup.parse(pages.text("book/" + template + ".jte", page));
        html.outputSettings()
                .syntax(Document.OutputSettings.Syntax.xml)
                .escapeMode(Entities.EscapeMode.xhtml)
                .prettyPrint(false);
        return OutputFile.text(file, html.outerHtml());
    }

    /** Returns the day of the plan's issue, else the first one of its period. */
    private LocalDate modified() {
        LocalDate beginning = LocalDate.of(context.info().period().from(), 1, 1);
        return context.info().imprint().issued().orElse(beginning);
    }
}
