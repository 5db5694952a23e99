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
    /** A file, and the end of the key of its name. */
    private record Entry(String address, String key) {}

    private static final List<Entry> PAGES =
            List.of(
                    new Entry(Addresses.PLAN, "plan"),
                    new Entry(Addresses.FULL, "plan.full"),
                    new Entry(Addresses.DOMAINS, "domains"),
                    new Entry(Addresses.INDICATORS, "indicators"),
                    new Entry(Addresses.SERVICES, "services"),
                    new Entry(Addresses.PROJECTS, "projects"),
                    new Entry(Addresses.COMMITMENTS, "commitments"),
                    new Entry(Addresses.DATASETS, "datasets"));
    private static final List<Entry> DATA =
            List.of(
                    new Entry(Addresses.EVERYTHING, "datasets.all"),
                    new Entry(Addresses.DATA_PACKAGE, "datapackage"),
                    new Entry(Addresses.OPENAPI, "openapi"));

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
        PAGES.forEach(
                page -> add(text, Addresses.markdown(page.address()).orElseThrow(), page.key()));
        text.append("\n## ").append(messages.text("llms.data")).append("\n\n");
        DATA.forEach(file -> add(text, file.address(), file.key()));
        return text.toString();
    }

    /** Adds a link to a file, if the site has it. */
    private void add(StringBuilder text, String file, String key) {
        if (present.contains(portal.path(file))) {
            String name = messages.text("llms.link." + key);
            text.append("- [").append(name).append("](");
            text.append(portal.absolute(file)).append(")\n");
        }
    }
}
