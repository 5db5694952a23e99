package planportal.render.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import planportal.derive.Addresses;
import planportal.render.OutputFile;
import planportal.render.RenderJob;
import planportal.render.Renderer;

/** Renders pages, and each that has one as Markdown beside it. */
public final class MarkdownPages implements Renderer {
    private final Renderer pages;

    public MarkdownPages(Renderer pages) {
        this.pages = pages;
    }

    @Override
    public Stream<RenderJob> jobs() {
        return pages.jobs().map(MarkdownPages::withMarkdown);
    }

    private static RenderJob withMarkdown(RenderJob job) {
        List<String> paths = new ArrayList<>(job.paths());
        job.paths().stream().flatMap(path -> Addresses.markdown(path).stream()).forEach(paths::add);
        return new RenderJob(job.source(), paths, () -> withMarkdown(job.files()));
    }

    private static List<OutputFile> withMarkdown(List<OutputFile> files) {
        List<OutputFile> all = new ArrayList<>(files);
        for (OutputFile file : files) {
            Addresses.markdown(file.path())
                    .ifPresent(path -> all.add(OutputFile.text(path, markdown(file))));
        }
        return all;
    }

    /** Returns the page's content, and its address at the end. */
    private static String markdown(OutputFile page) {
        Document html = Jsoup.parse(page.text());
        String address = html.select("link[rel=canonical]").attr("href");
        String end = address.isEmpty() ? "" : "\n<" + address + ">\n";
        return MarkdownWriter.write(html.expectFirst("main")) + end;
    }
}
