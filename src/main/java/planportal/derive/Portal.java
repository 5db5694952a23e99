package planportal.derive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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
 * A publication with its parts joined: which services a domain has, which paragraphs speak of an
 * indicator, where a column stands. Lists keep the plan's order and are empty where there is
 * nothing.
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
        notesByIndicator = groupAll(plan.dataNotes(), n -> ids(n.indicators(), Indicator::id));
        notesByPlace = groupAll(plan.dataNotes(), n -> ids(n.places(), Place::placeId));
        observationsByIndicator = group(publication.observations(), o -> o.indicator().id());
        updates = Updates.of(publication.observations());
        lists = PagedLists.of(plan, updates);
        addresses = Addresses.of(plan, lists);
        columns = index(plan.columns(), PlanColumn::number);
        chapters = index(plan.chapters(), Chapter::number);
        domainByChapter =
                index(
                        plan.domains().stream().filter(d -> d.chapter().isPresent()).toList(),
                        d -> d.chapter().getAsInt());
    }

    /** Joins the parts of {@code publication}. */
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

    /** Where the whole site is as one zip; empty where the settings leave it out. */
    public Optional<String> archive() {
        return settings().publishes(PublishedFormat.OFFLINE)
                ? Optional.of(Addresses.OFFLINE)
                : Optional.empty();
    }

    /** The lists of the plan's things, by the pages that show them. */
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

    /** The places that speak of {@code indicator}, in the content's order. */
    public List<Mention> mentionsOf(Indicator indicator) {
        return mentionsByIndicator.getOrDefault(indicator.id(), List.of());
    }

    /** The indicators that {@code place} speaks of. */
    public List<Mention> mentionsAt(Place place) {
        return mentionsByPlace.getOrDefault(place.placeId(), List.of());
    }

    public List<DataNote> notesOn(Indicator indicator) {
        return notesByIndicator.getOrDefault(indicator.id(), List.of());
    }

    public List<DataNote> notesAt(Place place) {
        return notesByPlace.getOrDefault(place.placeId(), List.of());
    }

    /** All observations of {@code indicator}, superseded ones too, in the content's order. */
    public List<Observation> observationsOf(Indicator indicator) {
        return observationsByIndicator.getOrDefault(indicator.id(), List.of());
    }

    /** The actuals of {@code indicator} by year, superseded ones apart. */
    public Series series(Indicator indicator) {
        return Series.of(observationsOf(indicator));
    }

    /** Where {@code indicator} stands, with the working. */
    public Progress progress(Indicator indicator) {
        return Progress.of(indicator, series(indicator), info());
    }

    /** The straight line from the baseline of {@code indicator} to its target. */
    public ExpectedPath expectedPath(Indicator indicator) {
        return ExpectedPath.of(indicator, info());
    }

    /** What new data came when, of all indicators together. */
    Updates updates() {
        return updates;
    }

    /** The column with this number; every number that the plan refers to has one. */
    public PlanColumn column(int number) {
        return columns.get(number);
    }

    /** The chapter with this number; every number that the plan refers to has one. */
    public Chapter chapter(int number) {
        return chapters.get(number);
    }

    /** The domain that {@code chapter} is about; empty for the general chapters. */
    public Optional<Domain> domainOf(Chapter chapter) {
        return Optional.ofNullable(domainByChapter.get(chapter.number()));
    }

    private static <T, K> Map<K, List<T>> group(List<T> all, Function<T, K> key) {
        return all.stream()
                .collect(
                        Collectors.groupingBy(
                                key,
                                Collectors.collectingAndThen(Collectors.toList(), List::copyOf)));
    }

    private static <T> Map<String, List<T>> groupAll(List<T> all, Function<T, List<String>> keys) {
        Map<String, List<T>> groups = new HashMap<>();
        for (T each : all) {
            for (String key : keys.apply(each)) {
                groups.computeIfAbsent(key, k -> new ArrayList<>()).add(each);
            }
        }
        groups.replaceAll((key, group) -> List.copyOf(group));
        return groups;
    }

    private static <T> List<String> ids(List<T> all, Function<T, String> id) {
        return all.stream().map(id).distinct().toList();
    }

    private static <T, K> Map<K, T> index(List<T> all, Function<T, K> key) {
        return all.stream().collect(Collectors.toUnmodifiableMap(key, Function.identity()));
    }
}
