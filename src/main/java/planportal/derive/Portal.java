package planportal.derive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import planportal.model.Article;
import planportal.model.Block;
import planportal.model.Category;
import planportal.model.Chapter;
import planportal.model.ColumnReference;
import planportal.model.Commitment;
import planportal.model.DataNote;
import planportal.model.Domain;
import planportal.model.Event;
import planportal.model.Indicator;
import planportal.model.Mention;
import planportal.model.Milestone;
import planportal.model.Observation;
import planportal.model.OwnFile;
import planportal.model.Paragraph;
import planportal.model.Place;
import planportal.model.Plan;
import planportal.model.PlanColumn;
import planportal.model.PlanInfo;
import planportal.model.PortalSettings;
import planportal.model.Project;
import planportal.model.Publication;
import planportal.model.PublishedFormat;
import planportal.model.Service;
import planportal.model.SiteLanguages;
import planportal.model.State;
import planportal.model.Topic;

/**
 * A publication with its parts joined: the services of a domain, the paragraphs that mention an
 * indicator, the address of a column. Lists are in the plan's order, and empty if there is nothing.
 */
public final class Portal {
    private static final Set<String> WITH_RESULTS =
            Set.of("indicators", "observations", "progress");
    private static final Set<String> WITH_STATE = Set.of("commitments", "projects");

    private final Publication publication;
    private final Optional<Portal> original;
    private final ByDomain byDomain;
    private final ByPlace byPlace;
    private final ByIndicator byIndicator;
    private final Map<String, Topic> topics;
    private final Map<String, List<Mention>> mentionsByTopic;
    private final Map<String, List<Event>> eventsByTopic;
    private final Map<Integer, List<Project>> projectsByColumn;
    private final Map<Integer, PlanColumn> columns;
    private final Map<Integer, Chapter> chapters;
    private final Updates updates;
    private final PagedLists lists;
    private final Addresses addresses;
    private final Releases releases;
    private final PlaceTopics placeTopics;
    private final Coverage coverage;
    private final Glossary glossary;
    private final Set<String> ownFiles;

    /** What belongs to a domain, by the domain's id. */
    private record ByDomain(
            Map<String, List<Indicator>> indicators,
            Map<String, List<Service>> services,
            Map<String, List<Commitment>> commitments) {}

    /** What refers to a place, by the place's id. */
    private record ByPlace(
            Map<String, List<Commitment>> commitments,
            Map<String, List<Mention>> mentions,
            Map<String, List<DataNote>> notes) {}

    /** What refers to an indicator, by the indicator's id. */
    private record ByIndicator(
            Map<String, List<Observation>> observations,
            Map<String, List<Milestone>> milestones,
            Map<String, List<DataNote>> notes) {}

    private Portal(Publication publication, Optional<LocalDate> asOf, Optional<Portal> original) {
        this.publication = publication;
        this.original = original;
        Plan plan = publication.plan();
        List<Observation> observations = publication.observations();
        List<DataNote> notes = plan.dataNotes();
        byDomain =
                new ByDomain(
                        group(plan.indicators(), i -> i.domain().id()),
                        group(plan.services(), s -> s.domain().id()),
                        groupAll(plan.commitments(), c -> c.domain().stream().map(Domain::id)));
        byPlace =
                new ByPlace(
                        group(plan.commitments(), c -> c.place().placeId()),
                        group(plan.mentions(), m -> m.place().placeId()),
                        groupAll(notes, n -> n.places().stream().map(Place::placeId)));
        byIndicator =
                new ByIndicator(
                        group(observations, o -> o.indicator().id()),
                        group(plan.milestones(), m -> m.indicator().id()),
                        groupAll(notes, n -> n.indicators().stream().map(Indicator::id)));
        topics = index(topics().toList(), Topic::reference);
        mentionsByTopic = group(plan.mentions(), m -> m.topic().reference());
        eventsByTopic = group(publication.events(), e -> e.topic().reference());
        projectsByColumn = group(plan.projects(), Project::column);
        columns = index(plan.columns(), PlanColumn::number);
        chapters = index(plan.chapters(), Chapter::number);
        updates = Updates.of(observations, publication.events());
        lists = PagedLists.of(plan, updates);
        addresses = new Addresses(plan, lists);
        releases = Releases.of(this, asOf);
        placeTopics = new PlaceTopics(this);
        coverage = Coverage.of(this);
        glossary = new Glossary(this);
        ownFiles = publication.files().stream().map(OwnFile::address).collect(Collectors.toSet());
    }

    /** Joins the parts of a publication. */
    public static Portal of(Publication publication) {
        return of(publication, Optional.empty());
    }

    /**
     * Joins the parts of a publication.
     *
     * @param asOf the day for which it is said which results are overdue; empty if it is not known
     */
    public static Portal of(Publication publication, Optional<LocalDate> asOf) {
        return new Portal(publication, asOf, Optional.empty());
    }

    /** Returns the same portal for pages in {@code language}. */
    public Portal in(String language) {
        return of(publication.with(settings().in(language)), releases.asOf());
    }

    /** Returns the same portal with the names of {@code translation}. */
    public Portal translated(Publication translation) {
        return new Portal(translation, releases.asOf(), Optional.of(this));
    }

    /** Returns the portal with all names as the plan prints them. */
    public Portal original() {
        return original.orElse(this);
    }

    /** Returns whether names are translated. */
    public boolean isTranslated() {
        return original.isPresent();
    }

    public Publication publication() {
        return publication;
    }

    public Plan plan() {
        return publication.plan();
    }

    public PlanInfo info() {
        return plan().info();
    }

    /** Returns the portal's own pages, in the language of its pages as far as there are any. */
    public List<Article> articles() {
        Optional<String> own =
                Optional.of(settings().languages())
                        .filter(languages -> !languages.isFirst())
                        .map(SiteLanguages::own);
        Map<String, Article> articles = new TreeMap<>();
        for (Optional<String> language :
                Stream.of(Optional.<String>empty(), own).distinct().toList()) {
            publication.articles().stream()
                    .filter(article -> article.language().equals(language))
                    .forEach(article -> articles.put(article.id(), article));
        }
        return List.copyOf(articles.values());
    }

    public PortalSettings settings() {
        return publication.settings();
    }

    public Addresses addresses() {
        return addresses;
    }

    /** Returns the address of the whole site as one zip; empty if the settings leave it out. */
    public Optional<String> archive() {
        return settings().publishes(PublishedFormat.OFFLINE)
                ? Optional.of(Addresses.OFFLINE)
                : Optional.empty();
    }

    /** Returns the plan's lists, split into pages. */
    public PagedLists lists() {
        return lists;
    }

    public List<Indicator> indicatorsOf(Domain domain) {
        return byDomain.indicators().getOrDefault(domain.id(), List.of());
    }

    public List<Service> servicesOf(Domain domain) {
        return byDomain.services().getOrDefault(domain.id(), List.of());
    }

    public List<Project> projectsOf(Domain domain) {
        return domain.column().isPresent()
                ? projectsOf(columns.get(domain.column().getAsInt()))
                : List.of();
    }

    public List<Project> projectsOf(PlanColumn column) {
        return projectsByColumn.getOrDefault(column.number(), List.of());
    }

    public List<Commitment> commitmentsOf(Domain domain) {
        return byDomain.commitments().getOrDefault(domain.id(), List.of());
    }

    /** Returns how many quantities the plan promises in a domain. */
    public long promisesOf(Domain domain) {
        return commitmentsOf(domain).stream().filter(Commitment::isPromised).count();
    }

    public List<Commitment> commitmentsAt(Place place) {
        return byPlace.commitments().getOrDefault(place.placeId(), List.of());
    }

    /** Returns the places that speak of a topic, in the content's order. */
    public List<Mention> mentionsOf(Topic topic) {
        return mentionsByTopic.getOrDefault(topic.reference(), List.of());
    }

    /** Returns where the plan speaks of a topic; of a promise, first where it promises. */
    public List<Mention> passagesOn(Topic topic) {
        Stream<Mention> own =
                topic instanceof Commitment promise
                        ? Stream.of(new Mention(promise, promise.place(), promise.quote()))
                        : Stream.empty();
        return Stream.concat(own, mentionsOf(topic).stream()).distinct().toList();
    }

    /** Returns what is said at a place, in the content's order. */
    public List<Mention> mentionsAt(Place place) {
        return byPlace.mentions().getOrDefault(place.placeId(), List.of());
    }

    /** Returns which topics belong to which place. */
    public PlaceTopics placeTopics() {
        return placeTopics;
    }

    /** Returns the domain of a topic; empty if it belongs to no single one. */
    public Optional<Domain> domainOf(Topic topic) {
        if (topic instanceof Commitment commitment) {
            return commitment.domain();
        }
        if (topic instanceof Project project) {
            return project.domain();
        }
        return Optional.of(
                topic instanceof Service service ? service.domain() : ((Indicator) topic).domain());
    }

    /** Returns the promised quantities of the plan, in its order. */
    public List<Commitment> promises() {
        return plan().commitments().stream().filter(Commitment::isPromised).toList();
    }

    /** Returns all that has a page of its own and may have evidence, in the plan's order. */
    public Stream<Topic> topics() {
        return Stream.of(plan().indicators(), plan().services(), plan().projects(), promises())
                .flatMap(List::stream);
    }

    /** Returns the topics of a domain, in the plan's order. */
    public List<Topic> topicsOf(Domain domain) {
        return topics().filter(topic -> domainOf(topic).equals(Optional.of(domain))).toList();
    }

    /** Returns the topic here that another language's portal has as {@code topic}. */
    public Topic own(Topic topic) {
        return topics.get(topic.reference());
    }

    /** Returns the public evidence of what became of a topic. */
    public Evidence evidence(Topic topic) {
        return Evidence.of(eventsOf(topic));
    }

    /** Returns a topic's state for lists; empty while there is no evidence about anything. */
    public Optional<State> listedState(Topic topic) {
        return publication.events().isEmpty()
                ? Optional.empty()
                : Optional.of(evidence(topic).state());
    }

    private List<Event> eventsOf(Topic topic) {
        return eventsByTopic.getOrDefault(topic.reference(), List.of());
    }

    public List<DataNote> notesOn(Indicator indicator) {
        return byIndicator.notes().getOrDefault(indicator.id(), List.of());
    }

    public List<DataNote> notesAt(Place place) {
        return byPlace.notes().getOrDefault(place.placeId(), List.of());
    }

    /** Returns all observations of an indicator, also superseded ones, in the content's order. */
    public List<Observation> observationsOf(Indicator indicator) {
        return byIndicator.observations().getOrDefault(indicator.id(), List.of());
    }

    /** Returns the valid and the superseded actuals of an indicator, without breakdowns. */
    public Series series(Indicator indicator) {
        return series(indicator, Optional.empty());
    }

    /** Returns the valid and the superseded actuals of an indicator for a category. */
    public Series series(Indicator indicator, Optional<Category> category) {
        return Series.of(
                observationsOf(indicator).stream()
                        .filter(o -> o.category().equals(category))
                        .toList());
    }

    /** Returns whether a later publication gives another value for the same year and part. */
    public boolean isSuperseded(Observation observation) {
        return observationsOf(observation.indicator()).stream()
                .filter(other -> other.year() == observation.year())
                .filter(other -> other.category().equals(observation.category()))
                .anyMatch(other -> other.published().isAfter(observation.published()));
    }

    /** Returns the targets on the way to an indicator's target, by year. */
    public List<Milestone> milestonesOf(Indicator indicator) {
        return byIndicator.milestones().getOrDefault(indicator.id(), List.of()).stream()
                .sorted(Comparator.comparing(Milestone::year))
                .toList();
    }

    /** Returns what the plan has, and what it lacks. */
    public Coverage coverage() {
        return coverage;
    }

    /** Returns the places of a chapter in the order of reading, each column before its items. */
    public Stream<Place> places(Chapter chapter) {
        return chapter.blocks().flatMap(this::places);
    }

    private Stream<Place> places(Block block) {
        if (block instanceof ColumnReference reference) {
            PlanColumn column = column(reference.column());
            return Stream.concat(Stream.of(column), projectsOf(column).stream());
        }
        return Stream.of((Paragraph) block);
    }

    public Glossary glossary() {
        return glossary;
    }

    /** Returns the status of an indicator, with its calculation. */
    public Progress progress(Indicator indicator) {
        return Progress.of(indicator, series(indicator), expectedPath(indicator));
    }

    /** Returns how far an indicator has to go. */
    public Distance distance(Indicator indicator) {
        return Distance.of(indicator, progress(indicator), expectedPath(indicator));
    }

    /** Returns the line from an indicator's baseline through its milestones to its target. */
    public ExpectedPath expectedPath(Indicator indicator) {
        return ExpectedPath.of(indicator, milestonesOf(indicator));
    }

    /** Returns what is expected in a year, to the precision of the data; empty without a line. */
    public Optional<BigDecimal> roundedExpected(Indicator indicator, int year) {
        ExpectedPath path = expectedPath(indicator);
        return new Precision(indicator, path, milestonesOf(indicator), series(indicator))
                .expected(year);
    }

    /** Returns the day of the latest change to a dataset; empty if nothing new goes into it. */
    public Optional<LocalDate> updated(String dataset) {
        List<Observation> observations =
                WITH_RESULTS.contains(dataset) ? publication.observations() : List.of();
        List<Event> events = publication.events().stream().filter(e -> isIn(dataset, e)).toList();
        return Updates.of(observations, events).latest();
    }

    private static boolean isIn(String dataset, Event event) {
        boolean hasState = WITH_STATE.contains(dataset);
        return dataset.equals("events") || hasState && event.topic().collection().equals(dataset);
    }

    /** Returns the results that are due. */
    public Releases releases() {
        return releases;
    }

    /** Returns the updates of all topics together. */
    public Updates updates() {
        return updates;
    }

    /** Returns the updates of one topic. */
    public Updates updates(Topic topic) {
        List<Observation> observations =
                topic instanceof Indicator indicator ? observationsOf(indicator) : List.of();
        return Updates.of(observations, eventsOf(topic));
    }

    /**
     * Returns the path of a file from the site's root. Each language has its own pages; all share
     * the data, and files of the content.
     */
    public String path(String address) {
        return path(address, settings().languages());
    }

    /** Returns the path of the file that takes this one's place in other languages. */
    public String path(String address, SiteLanguages languages) {
        String file = address.replaceFirst("[?#].*", "");
        boolean hasOwn = Addresses.isTranslated(file) && !ownFiles.contains(file);
        return hasOwn ? languages.folder() + address : address;
    }

    /** Returns the whole address, for use outside the site. */
    public String absolute(String address) {
        return settings().baseUrl() + path(address);
    }

    /** Returns the column with a number that occurs in the plan. */
    public PlanColumn column(int number) {
        return columns.get(number);
    }

    /** Returns the chapter with a number that occurs in the plan. */
    public Chapter chapter(int number) {
        return chapters.get(number);
    }

    /** Returns the chapters about a domain. */
    public List<Chapter> chaptersOf(Domain domain) {
        return domain.chapters().stream().map(this::chapter).toList();
    }

    /** Returns the domains that a chapter is about; none for the general chapters. */
    public List<Domain> domainsOf(Chapter chapter) {
        return plan().domains().stream()
                .filter(domain -> domain.chapters().contains(chapter.number()))
                .toList();
    }

    private static <T, K> Map<K, List<T>> group(List<T> all, Function<T, K> key) {
        return all.stream().collect(Collectors.groupingBy(key, Collectors.toUnmodifiableList()));
    }

    private static <T> Map<String, List<T>> groupAll(
            List<T> all, Function<T, Stream<String>> keys) {
        Map<String, List<T>> groups = new HashMap<>();
        for (T each : all) {
            keys.apply(each)
                    .distinct()
                    .forEach(k -> groups.computeIfAbsent(k, x -> new ArrayList<>()).add(each));
        }
        return groups;
    }

    private static <T, K> Map<K, T> index(List<T> all, Function<T, K> key) {
        return all.stream().collect(Collectors.toUnmodifiableMap(key, Function.identity()));
    }
}
