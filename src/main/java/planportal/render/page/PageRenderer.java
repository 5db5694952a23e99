package planportal.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import planportal.derive.Addresses;
import planportal.derive.PagedList;
import planportal.derive.PagedLists;
import planportal.edition.FrozenEdition;
import planportal.edition.LastChanges;
import planportal.model.Article;
import planportal.model.Chapter;
import planportal.model.Domain;
import planportal.model.Indicator;
import planportal.model.LifeEvent;
import planportal.model.Plan;
import planportal.model.PlanColumn;
import planportal.model.Topic;
import planportal.render.OutputFile;
import planportal.render.RenderJob;
import planportal.render.Renderer;
import planportal.render.catalog.DataEditions;
import planportal.render.catalog.PublishedData;
import planportal.render.data.Citation;
import planportal.render.data.DatasetFiles;

/** Renders all HTML pages, each from a record by a template. */
public final class PageRenderer implements Renderer {
    private final RenderContext context;
    private final Pages pages;
    private final PublishedData data;
    private final DataEditions editions;
    private final DataFiles files;
    private final Plan plan;
    private final PagedLists lists;
    private final Addresses addresses;

    /**
     * @param data with the words of the pages' language
     * @param files of indicators and topics, which the pages at the site's root bring along
     */
    public PageRenderer(
            RenderContext context,
            Pages pages,
            PublishedData data,
            DataEditions editions,
            DataFiles files) {
        this.context = context;
        this.pages = pages;
        this.data = data;
        this.editions = editions;
        this.files = files;
        plan = context.plan();
        lists = context.portal().lists();
        addresses = context.addresses();
    }

    @Override
    public Stream<RenderJob> jobs() {
        List<RenderJob> jobs = new ArrayList<>();
        addText(jobs);
        addDomains(jobs);
        addIndicators(jobs);
        addLists(jobs);
        if (HomePage.tracksProgress(context.portal())) {
            Supplier<?> progress = () -> ProgressPage.of(context);
            jobs.add(page("events", Addresses.PROGRESS, "progress", progress));
        }
        if (context.portal().releases().announced()) {
            jobs.add(page("next releases", Addresses.DUE, "due", () -> DuePage.of(context)));
        }
        addLifeEvents(jobs);
        addTopics(jobs, plan.services());
        addTopics(jobs, plan.projects());
        addTopics(jobs, context.portal().promises());
        addDatasets(jobs);
        addEditions(jobs);
        addPortal(jobs);
        return jobs.stream();
    }

    /** The home page and the text of the plan. */
    private void addText(List<RenderJob> jobs) {
        jobs.add(page("plan", Addresses.HOME, "home", () -> HomePage.of(context)));
        jobs.add(page("plan", Addresses.PLAN, "plan", () -> PlanContentsPage.of(context)));
        List<Chapter> chapters = plan.chapters();
        for (int i = 0; i < chapters.size(); i++) {
            int index = i;
            int number = chapters.get(i).number();
            String address = addresses.chapter(chapters.get(i));
            Supplier<?> record =
                    () -> ChapterPage.of(context, index, history(c -> c.ofChapter(number)));
            jobs.add(page("chapter " + number, address, "chapter", record));
        }
        jobs.add(page("plan", Addresses.FULL, "full", () -> FullPlanPage.of(context)));
        String style = context.portal().path(Addresses.FULL_STYLE);
        jobs.add(RenderJob.of("plan", style, () -> FullPlanPage.style(context)));
        if (CoveragePage.link(context).isPresent()) {
            jobs.add(page("plan", Addresses.COVERAGE, "coverage", () -> CoveragePage.of(context)));
        }
    }

    private void addDomains(List<RenderJob> jobs) {
        if (!plan.domains().isEmpty()) {
            jobs.addAll(list("domains", lists.domains(), p -> DomainsPage.of(context, p)));
        }
        for (Domain domain : plan.domains()) {
            String source = "domain " + domain.id();
            String address = addresses.domain(domain);
            jobs.add(page(source, address, "domain", () -> DomainPage.of(context, domain)));
        }
    }

    private void addIndicators(List<RenderJob> jobs) {
        if (!plan.indicators().isEmpty()) {
            jobs.addAll(list("indicators", lists.indicators(), p -> IndicatorsPage.of(context, p)));
        }
        if (ComparePage.link(context).isPresent()) {
            Supplier<?> record = () -> ComparePage.of(context);
            jobs.add(page("indicators", Addresses.COMPARE, "compare", record));
        }
        IndicatorDownloads downloads = new IndicatorDownloads(context, data);
        for (int i = 0; i < plan.indicators().size(); i++) {
            jobs.add(indicator(downloads, i));
        }
        for (Indicator indicator : plan.indicators()) {
            String source = "indicator " + indicator.id();
            String embed = addresses.embed(indicator);
            jobs.add(page(source, embed, "embed", () -> EmbedPage.of(context, indicator)));
            String oEmbed = context.portal().path(addresses.oEmbed(indicator));
            jobs.add(RenderJob.text(source, oEmbed, () -> Embedding.oEmbed(context, indicator)));
        }
    }

    /** Renders the page of an indicator, and its files, whose sizes the page shows. */
    private RenderJob indicator(IndicatorDownloads downloads, int index) {
        Indicator indicator = plan.indicators().get(index);
        String path = context.portal().path(addresses.indicator(indicator));
        return withFiles(
                "indicator " + indicator.id(),
                path,
                files.paths(indicator),
                () -> {
                    List<OutputFile> written = files.write(indicator);
                    IndicatorPage page =
                            IndicatorPage.of(
                                    context,
                                    index,
                                    downloads.of(indicator, written),
                                    history(c -> c.ofIndicator(indicator.id())));
                    byte[] html = pages.render("page/indicator.jte", page);
                    return withFiles(new OutputFile(path, html), written);
                });
    }

    /** Returns a job for a page; at the site's root, also for the files that it shares. */
    private RenderJob withFiles(
            String source, String page, List<String> shared, Supplier<List<OutputFile>> work) {
        List<String> paths = new ArrayList<>(List.of(page));
        if (isAtRoot()) {
            paths.addAll(shared);
        }
        return new RenderJob(source, paths, work);
    }

    private List<OutputFile> withFiles(OutputFile page, List<OutputFile> shared) {
        List<OutputFile> all = new ArrayList<>(List.of(page));
        if (isAtRoot()) {
            all.addAll(shared);
        }
        return all;
    }

    private boolean isAtRoot() {
        return context.portal().settings().languages().isFirst();
    }

    private void addLifeEvents(List<RenderJob> jobs) {
        List<LifeEvent> events = context.portal().publication().guidance().lifeEvents();
        if (!events.isEmpty()) {
            Supplier<?> list = () -> LifeEventsPage.of(context);
            jobs.add(page("life events", Addresses.LIFE, "lifeevents", list));
        }
        for (int i = 0; i < events.size(); i++) {
            int index = i;
            String source = "life event " + events.get(i).id();
            String address = addresses.lifeEvent(events.get(i));
            Supplier<?> record = () -> LifeEventPage.of(context, index);
            jobs.add(page(source, address, "lifeevent", record));
        }
    }

    private <T extends Topic> void addTopics(List<RenderJob> jobs, List<T> topics) {
        for (int i = 0; i < topics.size(); i++) {
            jobs.add(topic(topics, i));
        }
    }

    /** Renders the page of a topic, and its JSON file, whose size the page shows. */
    private <T extends Topic> RenderJob topic(List<T> topics, int index) {
        T topic = topics.get(index);
        String path = context.portal().path(addresses.topic(topic));
        return withFiles(
                topic.reference(),
                path,
                files.path(topic).stream().toList(),
                () -> {
                    Optional<OutputFile> json = files.write(topic);
                    Citation citation = data.citations().topic(topic, topic.name());
                    TopicPage.Reuse reuse =
                            new TopicPage.Reuse(
                                    json.map(this::link),
                                    feed(topic),
                                    CitationPart.of(context.messages(), citation));
                    TopicPage page = TopicPage.of(context, topics, index, reuse);
                    byte[] html = pages.render("page/topic.jte", page);
                    return withFiles(new OutputFile(path, html), json.stream().toList());
                });
    }

    private Optional<Link> feed(Topic topic) {
        Link feed = new Link(context.messages().text("topic.feed"), addresses.topic(topic, "xml"));
        return Optional.of(feed).filter(link -> context.hasCatalogue());
    }

    private FileLink link(OutputFile file) {
        String name = context.messages().text("indicator.file.json");
        String size = FileSizes.text(file.bytes().length, context.messages());
        return FileLink.download(new Link(name, file.path()), size);
    }

    private void addLists(List<RenderJob> jobs) {
        if (!plan.services().isEmpty()) {
            jobs.addAll(list("services", lists.services(), p -> ServicesPage.of(context, p)));
        }
        if (!plan.projects().isEmpty()) {
            jobs.addAll(list("projects", lists.projects(), p -> ProjectsPage.of(context, p)));
        }
        List<PlanColumn> columns = ProjectsPage.columns(context.portal()).toList();
        for (int i = 0; i < columns.size(); i++) {
            int index = i;
            String source = "column " + columns.get(i).number();
            String address = addresses.projects(columns.get(i));
            Supplier<?> record = () -> ProjectColumnPage.of(context, columns, index);
            jobs.add(page(source, address, "projectcolumn", record));
        }
        if (!plan.commitments().isEmpty()) {
            jobs.addAll(
                    list("commitments", lists.commitments(), p -> CommitmentsPage.of(context, p)));
        }
        if (!plan.dataNotes().isEmpty()) {
            jobs.addAll(list("datanotes", lists.dataNotes(), p -> DataNotesPage.of(context, p)));
        }
        jobs.addAll(list("updates", lists.updates(), p -> UpdatesPage.of(context, p)));
    }

    private void addDatasets(List<RenderJob> jobs) {
        Supplier<?> list = () -> DatasetsPage.of(context, data);
        jobs.add(page("datasets", Addresses.DATASETS, "datasets", list));
        for (DatasetFiles files : data.datasets()) {
            String source = "dataset " + files.name();
            String address = addresses.dataset(files.name(), "html");
            Supplier<?> record =
                    () ->
                            DatasetPage.of(
                                    context, data, files, history(c -> c.ofDataset(files.name())));
            jobs.add(page(source, address, "dataset", record));
        }
        Supplier<?> check = () -> CheckPage.of(context, data, editions);
        jobs.add(page("datasets", Addresses.CHECK, "check", check));
        if (context.hasCatalogue()) {
            jobs.add(page("api", Addresses.API, "api", () -> ApiPage.of(context, data)));
        }
        if (RecipesPage.isIn(context)) {
            Supplier<?> recipes = () -> RecipesPage.of(context, data);
            jobs.add(page("datasets", Addresses.RECIPES, "recipes", recipes));
        }
        for (Chapter chapter : plan.chapters()) {
            String source = "chapter " + chapter.number();
            String address = addresses.citations(chapter);
            Supplier<?> record = () -> CitationsPage.of(context, data.citations(), chapter);
            jobs.add(page(source, address, "citations", record));
        }
    }

    private void addEditions(List<RenderJob> jobs) {
        List<FrozenEdition> all = editions.frozen();
        if (all.isEmpty()) {
            return;
        }
        Supplier<?> list = () -> EditionsPage.of(context, editions);
        jobs.add(page("editions", Addresses.EDITIONS, "editions", list));
        Supplier<?> changes = () -> DataChangesPage.of(context, editions);
        jobs.add(page("editions", Addresses.CHANGES, "changes", changes));
        for (int i = 0; i < all.size(); i++) {
            int index = i;
            String address = Addresses.edition(all.get(i).version());
            Supplier<?> record = () -> EditionPage.of(context, data, editions, index);
            jobs.add(page("edition " + all.get(i).version(), address, "edition", record));
        }
    }

    /** Pages about the portal itself. */
    private void addPortal(List<RenderJob> jobs) {
        for (Article article : context.articles()) {
            String source = "content/pages/" + article.id() + ".md";
            String address = addresses.article(article.id());
            jobs.add(page(source, address, "article", () -> ArticlePage.of(context, article)));
        }
        if (GlossaryPage.link(context).isPresent()) {
            Supplier<?> glossary = () -> GlossaryPage.of(context);
            jobs.add(page("glossary", Addresses.GLOSSARY, "glossary", glossary));
        }
        String template = "site/templates/page/notfound.jte";
        jobs.add(page("rules", Addresses.RULES, "rules", () -> RulesPage.of(context)));
        Supplier<?> notFound = () -> NotFoundPage.of(context);
        jobs.add(page(template, Addresses.NOT_FOUND, "notfound", notFound));
        if (context.hasSearch()) {
            jobs.add(page("search", Addresses.SEARCH, "search", () -> SearchPage.of(context)));
        }
    }

    private Optional<History> history(Function<LastChanges, Optional<LastChanges.Change>> part) {
        return History.of(context, editions, part);
    }

    private RenderJob page(String source, String address, String template, Supplier<?> record) {
        String path = context.portal().path(address);
        return RenderJob.of(
                source, path, () -> pages.render("page/" + template + ".jte", record.get()));
    }

    private <G, T> List<RenderJob> list(
            String template, PagedList<G, T> list, Function<PagedList.Page<G, T>, ?> record) {
        return list.pages().stream()
                .map(page -> page(template, page.address(), template, () -> record.apply(page)))
                .toList();
    }
}
