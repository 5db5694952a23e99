package planportal.render.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import planportal.derive.Addresses;
import planportal.derive.Portal;
import planportal.model.AttributeWord;
import planportal.model.Chapter;
import planportal.model.Domain;
import planportal.model.Indicator;
import planportal.model.Plan;
import planportal.model.PlanInfo;
import planportal.model.Project;
import planportal.model.PublishedFormat;
import planportal.render.wording.UpdateWording;
import planportal.site.Messages;

/**
 * What {@code page/home.jte} shows.
 *
 * @param searches example searches
 * @param needs the situations of life; may be empty
 * @param domains the domains; of very many, the first
 * @param domainCount the number of all domains
 * @param figures the plan in figures
 * @param charts the first indicator of each domain; of many, the first
 * @param overview the status of all indicators
 * @param news the latest days with new data, newest first
 * @param downloads files with the whole data or text
 */
public record HomePage(
        PageLayout layout,
        List<Link> searches,
        List<Link> needs,
        List<DomainTile> domains,
        int domainCount,
        List<Count> figures,
        List<MiniChart> charts,
        OverviewPart overview,
        List<News> news,
        List<FileLink> downloads) {

    private static final int MAX_CHARTS = 12;
    private static final int MAX_NEWS = 3;
    private static final int MAX_DOMAINS = 36;

    /**
     * A domain with what it holds.
     *
     * @param first the first count: {@code 2项指标}; may be empty
     * @param more the second count, for wide screens: {@code 9项服务}; may be empty
     */
    public record DomainTile(Link link, String icon, String first, String more) {}

    /**
     * A day with new data.
     *
     * @param date its day in words
     * @param words summarizes the new data
     */
    public record News(LocalDate day, String date, String words) {}

    /** Returns whether the plan has anything that could be kept or missed. */
    public static boolean tracksProgress(Portal portal) {
        return !portal.plan().indicators().isEmpty()
                || !portal.promises().isEmpty()
                || !portal.plan().projects().isEmpty()
                || !portal.plan().services().isEmpty();
    }

    /** Returns the words of the link to what became of it all. */
    public String progressLink() {
        Messages messages = layout.messages();
        List<String> parts = new ArrayList<>();
        if (!layout.context().plan().indicators().isEmpty()) {
            parts.add(messages.text("progress.home.indicators"));
        }
        String things =
                Thing.words(layout.context(), Thing.COMMITMENTS, Thing.PROJECTS, Thing.SERVICES);
        if (!things.isEmpty()) {
            parts.add(messages.text("progress.home.things", things));
        }
        return messages.text(
                "progress.home", String.join(messages.text("progress.home.and"), parts));
    }

    static HomePage of(RenderContext context) {
        Plan plan = context.plan();
        PageLayout layout =
                context.page(Addresses.HOME, context.info().title(), description(context))
                        .withoutCrumbs();
        return new HomePage(
                layout,
                context.hasSearch() ? SearchPage.examples(context) : List.of(),
                context.portal().publication().guidance().lifeEvents().stream()
                        .map(context::link)
                        .toList(),
                plan.domains().stream().limit(MAX_DOMAINS).map(d -> tile(context, d)).toList(),
                plan.domains().size(),
                figures(context),
                charts(context),
                OverviewPart.of(context, plan.indicators()),
                news(context),
                downloads(context));
    }

    private static String description(RenderContext context) {
        PlanInfo info = context.info();
        Plan plan = context.plan();
        Messages messages = context.messages();
        List<String> counts =
                context.counts(
                        plan.indicators().size(),
                        plan.services().size(),
                        plan.projects().size(),
                        0);
        return messages.text(
                "home.description",
                info.title(),
                info.period().from(),
                info.period().to(),
                String.join(messages.text("common.count.separator"), counts));
    }

    private static DomainTile tile(RenderContext context, Domain domain) {
        Portal portal = context.portal();
        List<String> counts =
                context.counts(
                        portal.indicatorsOf(domain).size(),
                        portal.servicesOf(domain).size(),
                        portal.projectsOf(domain).size(),
                        0);
        return new DomainTile(
                context.link(domain),
                context.icons().domain(domain.icon()),
                counts.isEmpty() ? "" : counts.get(0),
                counts.size() < 2 ? "" : counts.get(1));
    }

    private static List<Count> figures(RenderContext context) {
        Plan plan = context.plan();
        Messages messages = context.messages();
        int year = context.info().targetYear();
        List<Indicator> obligatory =
                plan.indicators().stream().filter(Indicator::isObligatory).toList();
        long columns = plan.projects().stream().map(Project::column).distinct().count();
        int promised = context.portal().promises().size();
        int sections = plan.chapters().stream().map(Chapter::sections).mapToInt(List::size).sum();
        long paragraphs = plan.paragraphs().count();

        String indicators =
                context.onYears("home.figure.indicators", year, plan.indicators().size());
        String binding = obligatory.isEmpty() ? "" : binding(messages, obligatory.get(0));
        String services = messages.text("home.figure.services", plan.services().size());
        String projects = messages.text("home.figure.projects", columns, plan.projects().size());
        String commitments = messages.text("home.figure.commitments", promised);
        String chapters =
                messages.text("home.figure.chapters", sections, paragraphs, plan.chapters().size());
        return Count.nonZero(
                new Count(plan.indicators().size(), indicators, Addresses.INDICATORS),
                new Count(obligatory.size(), binding, Addresses.INDICATORS),
                new Count(plan.services().size(), services, Addresses.SERVICES),
                new Count(plan.projects().size(), projects, Addresses.PROJECTS),
                new Count(promised, commitments, Addresses.COMMITMENTS),
                new Count(plan.chapters().size(), chapters, Addresses.PLAN));
    }

    private static String binding(Messages messages, Indicator obligatory) {
        AttributeWord word = obligatory.printed().attribute().orElseThrow();
        return word.meaning().isPresent()
                ? messages.text("home.figure.obligatory", word.name(), word.meaning().get())
                : messages.text("home.figure.obligatory.plain", word.name());
    }

    private static List<MiniChart> charts(RenderContext context) {
        Portal portal = context.portal();
        return portal.plan().domains().stream()
                .flatMap(domain -> portal.indicatorsOf(domain).stream().limit(1))
                .limit(MAX_CHARTS)
                .map(indicator -> MiniChart.withDomain(context, indicator))
                .toList();
    }

    private static List<News> news(RenderContext context) {
        Messages messages = context.messages();
        UpdateWording words = new UpdateWording(messages, context.wording().figures());
        return context.portal().updates().entries().stream()
                .limit(MAX_NEWS)
                .map(update -> news(messages, update.published(), words.headline(update)))
                .toList();
    }

    private static News news(Messages messages, LocalDate day, String words) {
        return new News(day, messages.date(day), words);
    }

    private static List<FileLink> downloads(RenderContext context) {
        Portal portal = context.portal();
        Messages messages = context.messages();
        List<FileLink> files = new ArrayList<>();
        if (context.publishes(PublishedFormat.ZIP)) {
            String text = messages.text("home.download.all");
            files.add(FileLink.download(new Link(text, Addresses.EVERYTHING), "ZIP"));
        }
        if (context.publishes(PublishedFormat.EPUB)) {
            String text = context.onText("home.download.book");
            files.add(FileLink.download(new Link(text, Addresses.BOOK), "EPUB"));
        }
        int indicators = portal.plan().indicators().size();
        if (indicators > 0 && context.publishes(PublishedFormat.XLSX)) {
            String text = messages.text("home.download.indicators", indicators);
            String address = portal.addresses().dataset("indicators", "xlsx");
            files.add(FileLink.download(new Link(text, address), "Excel"));
        }
        Link plan = new Link(context.onText("home.download.plan"), Addresses.FULL);
        String chapters = messages.text("common.count.chapters", portal.plan().chapters().size());
        files.add(new FileLink("t-print", plan, chapters));
        return files;
    }
}
