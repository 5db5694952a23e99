package planportal.derive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import planportal.model.Chapter;
import planportal.model.Commitment;
import planportal.model.DataNote;
import planportal.model.Domain;
import planportal.model.Indicator;
import planportal.model.Mention;
import planportal.model.Observation;
import planportal.model.Place;
import planportal.model.Plan;
import planportal.model.PlanColumn;
import planportal.model.PlanInfo;
import planportal.model.PortalSettings;
import planportal.model.Project;
import planportal.model.Publication;
import planportal.model.PublishedFormat;
import planportal.model.Service;

/**
 * A publication with its parts joined: the services of a domain, the paragraphs that mention an
 * indicator, the address of a column. Lists are in the plan's order, and empty if there is nothing.
 */
public final class Portal {
    private final Publication publication;
    private final Addresses addresses;
    private final Map<String, List<Indicator>> indicatorsByDomain;
    private final Map<String, List<Service>> servicesByDomain;
    private final Map<Integer, List<Project>> projectsByColumn;
    private final Map<String, List<Commitment>> commitmentsByDomain;
    private final Map<String, List<Commitment>> commitmentsByPlace;
    private final Map<String, List<Mention>> mentionsByIndicator;
    private final Map<String, List<Mention>> mentionsByPlace;
    private final Map<String, List<DataNote>> notesByIndicator;
    private final Map<String, List<DataNote>> notesByPlace;
    private final Map<String, List<Observation>> observationsByIndicator;
    private final Map<Integer, PlanColumn> columns;
    private final Map<Integer, Chapter> chapters;
    private final Map<Integer, Domain> domainByChapter;
    private final Updates updates;
    private final PagedLists lists;

    private Portal(Publication publication) {
        this.publication = publication;
        Plan plan = publication.plan();
        indicatorsByDomain = group(plan.indicators(), i -> i.domain().id());
        servicesByDomain = group(plan.services(), s -> s.domain().id());
        projectsByColumn = group(plan.projects(), Project::column);
        commitmentsByDomain =
                group(
                        plan.commitments().stream().filter(c -> c.domain().isPresent()).toList(),
                        c -> c.domain().get().id());
        commitmentsByPlace = group(plan.commitments(), c -> c.place().placeId());
        mentionsByIndicator = group(plan.mentions(), m -> m.indicator().id());
        mentionsByPlace = group(plan.mentions(), m -> m.place().placeId());
        notesByIndicator =
                groupAll(plan.dataNotes(), n -> n.indicators().stream().map(Indicator::id));
        notesByPlace = groupAll(plan.dataNotes(), n -> n.places().stream().map(Place::placeId));
        observationsByIndicator = group(publication.observations(), o -> o.indicator().id());
        updates = Updates.of(publication.observations());
        lists = PagedLists.of(plan, updates);
        addresses = new Addresses(plan, lists);
        columns = index(plan.columns(), PlanColumn::number);
        chapters = index(plan.chapters(), Chapter::number);
        domainByChapter =
                index(
                        plan.domains().stream().filter(d -> d.chapter().isPresent()).toList(),
                        d -> d.chapter().getAsInt());
    }

    /** Joins the parts of a publication. */
    public static Portal of(Publication publication) {
        return new Portal(publication);
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
        return indicatorsByDomain.getOrDefault(domain.id(), List.of());
    }

    public List<Service> servicesOf(Domain domain) {
        return servicesByDomain.getOrDefault(domain.id(), List.of());
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
        return commitmentsByDomain.getOrDefault(domain.id(), List.of());
    }

    public List<Commitment> commitmentsAt(Place place) {
        return commitmentsByPlace.getOrDefault(place.placeId(), List.of());
    }

    /** Returns the places that mention an indicator, in the content's order. */
    public List<Mention> mentionsOf(Indicator indicator) {
        return mentionsByIndicator.getOrDefault(indicator.id(), List.of());
    }

    /** Returns the indicators that a place mentions. */
    public List<Mention> mentionsAt(Place place) {
        return mentionsByPlace.getOrDefault(place.placeId(), List.of());
    }

    public List<DataNote> notesOn(Indicator indicator) {
        return notesByIndicator.getOrDefault(indicator.id(), List.of());
    }

    public List<DataNote> notesAt(Place place) {
        return notesByPlace.getOrDefault(place.placeId(), List.of());
    }

    /** Returns all observations of an indicator, also superseded ones, in the content's order. */
    public List<Observation> observationsOf(Indicator indicator) {
        return observationsByIndicator.getOrDefault(indicator.id(), List.of());
    }

    /** Returns the valid and the superseded actuals of an indicator. */
    public Series series(Indicator indicator) {
        return Series.of(observationsOf(indicator));
    }

    /** Returns the status of an indicator, with its calculation. */
    public Progress progress(Indicator indicator) {
        return Progress.of(indicator, series(indicator), info());
    }

    /** Returns the straight line from an indicator's baseline to its target. */
    public ExpectedPath expectedPath(Indicator indicator) {
        return ExpectedPath.of(indicator, info());
    }

    /** Returns the updates of all indicators together. */
    public Updates updates() {
        return updates;
    }

    /** Returns the updates of one indicator. */
    public Updates updates(Indicator indicator) {
        return Updates.of(observationsOf(indicator));
    }

    /** Returns the whole address, for use outside the site. */
    public String absolute(String address) {
        return settings().baseUrl() + address;
    }

    /** Returns the column with a number that occurs in the plan. */
    public PlanColumn column(int number) {
        return columns.get(number);
    }

    /** Returns the chapter with a number that occurs in the plan. */
    public Chapter chapter(int number) {
        return chapters.get(number);
    }

    /** Returns the domain of a chapter; empty for the general chapters. */
    public Optional<Domain> domainOf(Chapter chapter) {
        return Optional.ofNullable(domainByChapter.get(chapter.number()));
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
