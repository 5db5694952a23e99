package planportal.render.web;

import java.util.List;
import java.util.stream.Stream;
import planportal.derive.Addresses;
import planportal.derive.Portal;
import planportal.model.PortalSettings;
import planportal.render.RenderJob;
import planportal.render.Renderer;
import planportal.site.Messages;

/**
 * Renders {@code llms.txt}, which tells language models in Markdown what is where and how to cite
 * it, by the convention of llmstxt.org.
 */
public final class LlmsRenderer implements Renderer {
    private static final List<String> PAGES =
            List.of(
                    Addresses.PLAN,
                    Addresses.FULL,
                    Addresses.DOMAINS,
                    Addresses.INDICATORS,
                    Addresses.SERVICES,
                    Addresses.PROJECTS,
                    Addresses.COMMITMENTS,
                    Addresses.DATASETS);
    private static final List<String> DATA =
            List.of(Addresses.EVERYTHING, Addresses.DATA_PACKAGE, Addresses.OPENAPI);

    private final Portal portal;
    private final Messages messages;
    private final List<String> present;

    /**
     * @param present the addresses of all files of the site
     */
    public LlmsRenderer(Portal portal, Messages messages, List<String> present) {
        this.portal = portal;
        this.messages = messages;
        this.present = List.copyOf(present);
    }

    @Override
    public Stream<RenderJob> jobs() {
        return Stream.of(RenderJob.text("llms.txt", Addresses.LLMS, this::write));
    }

    private String write() {
        PortalSettings settings = portal.settings();
        StringBuilder text = new StringBuilder();
        text.append("# ").append(settings.name()).append("\n\n> ");
        text.append(
                messages.text(
                        "llms.about",
                        portal.info().title(),
                        portal.info().period().from(),
                        portal.info().period().to()));
        text.append("\n\n").append(messages.text("llms.how")).append("\n\n");
        text.append(
                messages.text(
                        "llms.cite",
                        settings.name(),
                        settings.licence().title(),
                        settings.licence().url()));
        text.append("\n\n## ").append(messages.text("llms.pages")).append("\n\n");
        PAGES.forEach(page -> add(text, Addresses.markdown(page).orElseThrow(), page));
        text.append("\n## ").append(messages.text("llms.data")).append("\n\n");
        DATA.forEach(file -> add(text, file, file));
        return text.toString();
    }

    /** Adds a link to a file, if the site has it; its message is named by the page. */
    private void add(StringBuilder text, String file, String page) {
        if (present.contains(portal.path(file))) {
            String name =
                    messages.text("llms.link." + page.replaceAll("[/.].*", "") + suffix(page));
            text.append("- [").append(name).append("](");
            text.append(portal.absolute(file)).append(")\n");
        }
    }

    private static String suffix(String page) {
        return page.equals(Addresses.FULL)
                ? ".full"
                : page.equals(Addresses.EVERYTHING) ? ".all" : "";
    }
}
