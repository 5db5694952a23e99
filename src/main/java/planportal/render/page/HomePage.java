package planportal.render.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import planportal.derive.Addresses;
import planportal.derive.Portal;
import planportal.derive.Update;
import planportal.model.Attribute;
import planportal.model.Chapter;
import planportal.model.Commitment;
import planportal.model.Domain;
import planportal.model.Indicator;
import planportal.model.Plan;
import planportal.model.PlanInfo;
import planportal.model.PublishedFormat;
import planportal.render.chart.Svg;
import planportal.render.wording.UpdateWording;
import planportal.site.Messages;

/**
 * What {@code page/home.jte} shows.
 *
 * @param searches words that one may search for
 * @param doors the domains; of very many, the first
 * @param domains how many there are
 * @param figures the plan in figures
 * @param charts the first indicator of each domain, as long as there are few domains
 * @param news the latest days on which data came, newest first; empty while there is no data
 * @param downloads everything in few files
 */
public record HomePage(
        PageLayout layout,
        List<Link> searches,
        List<Door> doors,
        int domains,
        List<Figure> figures,
        List<SmallChart> charts,
        List<News> news,
        List<FileLink> downloads) {

    private static final int CHARTS = 12;
    private static final int NEWS = 3;
    private static final int MOST_DOORS = 36;

    /**
     * The way into a domain.
     *
     * @param icon the symbol's name
     * @param first what it holds most of interest: {@code 2项指标}; may be empty
     * @param more what else it holds, for wide screens: {@code 9项服务}; may be empty
     */
    public record Door(Link link, String icon, String first, String more) {}

    /**
     * A figure of the plan.
     *
     * @param words what it counts
     * @param address the list of what it counts
     */
    public record Figure(int number, String words, String address) {}

    /** An indicator with its small chart. */
    public record SmallChart(Indicator indicator, String address, Svg svg) {}

    /**
     * A day on which data came.
     *
     * @param day ISO 8601
     * @param words how much of what came
     */
    public record News(String day, String words) {}

    public HomePage {
        searches = List.copyOf(searches);
        doors = List.copyOf(doors);
        figures = List.copyOf(figures);
        charts = List.copyOf(charts);
        news = List.copyOf(news);
        downloads = List.copyOf(downloads);
    }

    static HomePage of(RenderContext context, Function<Indicator, Svg> smallChart) {
        Portal portal = context.portal();
        Messages messages = context.messages();
        PageLayout layout =
                context.page(Addresses.HOME, portal.info().title(), description(portal, messages))
                        .withoutCrumbs();
        return new HomePage(
                layout,
                context.hasSearch()
                        ? portal.settings().searchExamples().stream()
                                .map(w -> new Link(w, search(w)))
                                .toList()
                        : List.of(),
                portal.plan().domains().stream()
                        .limit(MOST_DOORS)
                        .map(d -> door(context, d))
                        .toList(),
                portal.plan().domains().size(),
                figures(portal, messages),
                portal.plan().domains().stream()
                        .flatMap(d -> portal.indicatorsOf(d).stream().limit(1))
                        .limit(CHARTS)
                        .map(
                                i ->
                                        new SmallChart(
                                                i,
                                                portal.addresses().indicator(i),
                                                smallChart.apply(i)))
                        .toList(),
                news(context),
                downloads(portal, messages));
    }

    private static String description(Portal portal, Messages messages) {
        PlanInfo info = portal.info();
        List<String> parts = new ArrayList<>();
        Plan plan = portal.plan();
        addCount(parts, messages, "home.count.indicators", plan.indicators().size());
        addCount(parts, messages, "home.count.services", plan.services().size());
        addCount(parts, messages, "home.count.projects", plan.projects().size());
        return messages.text(
                "home.description",
                info.title(),
                info.period().from(),
                info.period().to(),
                String.join(messages.text("home.count.separator"), parts));
    }

    private static void addCount(List<String> parts, Messages messages, String key, int count) {
        if (count > 0) {
            parts.add(messages.text(key, count));
        }
    }

    private static String search(String words) {
        return Addresses.SEARCH + "?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private static Door door(RenderContext context, Domain domain) {
        Portal portal = context.portal();
        List<String> counts = new ArrayList<>();
        Messages messages = context.messages();
        addCount(counts, messages, "home.count.indicators", portal.indicatorsOf(domain).size());
        addCount(counts, messages, "home.count.services", portal.servicesOf(domain).size());
        addCount(counts, messages, "home.count.projects", portal.projectsOf(domain).size());
        return new Door(
                new Link(domain.name(), portal.addresses().domain(domain)),
                context.icons().domain(domain.icon()),
                counts.isEmpty() ? "" : counts.get(0),
                counts.size() < 2 ? "" : counts.get(1));
    }

    private static List<Figure> figures(Portal portal, Messages messages) {
        Plan plan = portal.plan();
        List<Figure> figures = new ArrayList<>();
        add(
                figures,
                plan.indicators().size(),
                messages.text("home.figure.indicators", portal.info().targetYear()),
                Addresses.INDICATORS);
        List<Indicator> obligatory =
                plan.indicators().stream()
                        .filter(i -> i.attribute() == Attribute.OBLIGATORY)
                        .toList();
        if (!obligatory.isEmpty()) {
            add(
                    figures,
                    obligatory.size(),
                    messages.text("home.figure.obligatory", obligatory.get(0).attributeText()),
                    Addresses.INDICATORS);
        }
        add(
                figures,
                plan.services().size(),
                messages.text("home.figure.services"),
                Addresses.SERVICES);
        add(
                figures,
                plan.projects().size(),
                messages.text(
                        "home.figure.projects",
                        plan.projects().stream().mapToInt(p -> p.column()).distinct().count()),
                Addresses.PROJECTS);
        add(
                figures,
                (int)
                        plan.commitments().stream()
                                .filter(c -> c.kind() == Commitment.Kind.COMMITMENT)
                                .count(),
                messages.text("home.figure.commitments"),
                Addresses.COMMITMENTS);
        add(
                figures,
                plan.chapters().size(),
                messages.text(
                        "home.figure.chapters",
                        plan.chapters().stream().map(Chapter::sections).mapToInt(List::size).sum(),
                        plan.paragraphs().count()),
                Addresses.PLAN);
        return figures;
    }

    private static void add(List<Figure> figures, int number, String words, String address) {
        if (number > 0) {
            figures.add(new Figure(number, words, address));
        }
    }

    private static List<News> news(RenderContext context) {
        UpdateWording words = new UpdateWording(context.messages(), context.wording().figures());
        List<Update> entries = context.portal().updates().entries();
        return entries.stream()
                .limit(NEWS)
                .map(u -> new News(u.published().toString(), words.headline(u)))
                .toList();
    }

    private static List<FileLink> downloads(Portal portal, Messages messages) {
        List<FileLink> files = new ArrayList<>();
        if (portal.settings().publishes(PublishedFormat.ZIP)) {
            files.add(
                    FileLink.download(
                            new Link(messages.text("home.download.all"), Addresses.EVERYTHING),
                            "ZIP"));
        }
        int indicators = portal.plan().indicators().size();
        if (indicators > 0 && portal.settings().publishes(PublishedFormat.XLSX)) {
            files.add(
                    FileLink.download(
                            new Link(
                                    messages.text("home.download.indicators", indicators),
                                    portal.addresses().dataset("indicators", "xlsx")),
                            "Excel"));
        }
        files.add(
                new FileLink(
                        "t-print",
                        new Link(messages.text("home.download.plan"), Addresses.FULL),
                        messages.text("home.count.chapters", portal.plan().chapters().size())));
        return files;
    }
}
