package planportal.render.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import planportal.derive.Portal;
import planportal.model.Attribute;
import planportal.model.AttributeWord;
import planportal.model.Category;
import planportal.model.Chapter;
import planportal.model.Commitment;
import planportal.model.DataNote;
import planportal.model.Dimension;
import planportal.model.Domain;
import planportal.model.EnglishNames;
import planportal.model.Event;
import planportal.model.Guidance;
import planportal.model.Indicator;
import planportal.model.LifeEvent;
import planportal.model.Mention;
import planportal.model.Milestone;
import planportal.model.Observation;
import planportal.model.Place;
import planportal.model.Plan;
import planportal.model.PlanColumn;
import planportal.model.PlanInfo;
import planportal.model.PrintedRow;
import planportal.model.Project;
import planportal.model.Publication;
import planportal.model.Region;
import planportal.model.Section;
import planportal.model.Service;
import planportal.model.Term;
import planportal.model.Topic;
import planportal.site.Messages;

/**
 * Puts English names in the place of the plan's, for English pages about a plan in another
 * language. The text of the plan stays as it is, and so does each name without an English one.
 */
public final class Translation {
    private final Publication original;
    private final Messages messages;
    private final EnglishNames names;
    private final Map<String, Domain> domains = new HashMap<>();
    private final Map<String, Topic> topics = new HashMap<>();
    private final Map<String, PlanColumn> columns = new HashMap<>();
    private final Map<String, Category> categories = new HashMap<>();

    private Translation(Publication original, Messages messages) {
        this.original = original;
        this.messages = messages;
        names = original.guidance().names();
    }

    /** Returns a portal with names in the language of its pages, as far as it has them. */
    public static Portal of(Portal portal, Messages messages) {
        boolean english = portal.settings().languages().own().equals("en");
        return english && !portal.info().isEnglish()
                ? portal.translated(new Translation(portal.publication(), messages).publication())
                : portal;
    }

    private Publication publication() {
        Plan plan = plan(original.plan());
        List<Dimension> dimensions = all(original.dimensions(), this::dimension);
        return new Publication(
                plan,
                dimensions,
                all(original.observations(), this::observation),
                all(original.events(), this::event),
                original.settings().inEnglish(names),
                original.articles(),
                original.synonyms(),
                original.files(),
                original.moves(),
                new Guidance(
                        all(original.guidance().lifeEvents(), this::lifeEvent),
                        all(original.guidance().terms(), this::term),
                        names));
    }

    /** Translates first what others refer to. */
    private Plan plan(Plan plan) {
        List<Domain> ofPolicy = all(plan.domains(), this::domain);
        ofPolicy.forEach(domain -> domains.put(domain.id(), domain));
        List<PlanColumn> boxes = all(plan.columns(), this::column);
        boxes.forEach(column -> columns.put(column.placeId(), column));
        List<Project> projects = known(plan.projects(), this::project);
        List<Indicator> indicators = known(plan.indicators(), this::indicator);
        List<Service> services = known(plan.services(), this::service);
        List<Commitment> commitments = known(plan.commitments(), this::commitment);
        return new Plan(
                info(plan.info()),
                all(plan.chapters(), this::chapter),
                boxes,
                ofPolicy,
                indicators,
                all(plan.milestones(), this::milestone),
                services,
                projects,
                all(plan.mentions(), this::mention),
                commitments,
                all(plan.dataNotes(), this::note));
    }

    private static <T> List<T> all(List<T> originals, UnaryOperator<T> translate) {
        return originals.stream().map(translate).toList();
    }

    private <T extends Topic> List<T> known(List<T> originals, UnaryOperator<T> translate) {
        List<T> translated = all(originals, translate);
        translated.forEach(topic -> topics.put(topic.reference(), topic));
        return translated;
    }

    private String name(String reference, String printed) {
        return names.of(reference).orElse(printed);
    }

    private static String english(String name, String printed) {
        return name.isEmpty() ? printed : name;
    }

    private Domain own(Domain domain) {
        return domains.get(domain.id());
    }

    @SuppressWarnings("unchecked") // A topic is translated into one of its own kind.
    private <T extends Topic> T own(T topic) {
        return (T) topics.get(topic.reference());
    }

    private Place place(Place place) {
        if (place instanceof Project project) {
            return own(project);
        }
        return place instanceof PlanColumn ? columns.get(place.placeId()) : place;
    }

    private PlanInfo info(PlanInfo info) {
        Region region = new Region(info.region().nameEn(), info.region().nameEn());
        return new PlanInfo(
                info.titleEn(),
                info.titleEn(),
                info.shortTitleEn(),
                info.shortTitleEn(),
                region,
                info.language(),
                info.period(),
                info.baselineYear(),
                info.targetYear(),
                info.imprint(),
                all(info.attributes(), this::attribute),
                info.printedColumns());
    }

    private Chapter chapter(Chapter chapter) {
        return new Chapter(
                chapter.number(),
                label("chapter", chapter.label()),
                name(EnglishNames.reference(chapter), chapter.title()),
                chapter.introduction(),
                all(chapter.sections(), this::section));
    }

    private Section section(Section section) {
        return new Section(
                section.chapter(),
                section.number(),
                label("section", section.label()),
                name(EnglishNames.reference(section), section.title()),
                section.blocks());
    }

    private PlanColumn column(PlanColumn column) {
        return new PlanColumn(
                column.number(),
                column.kind(),
                label("column", column.label()),
                name(EnglishNames.reference(column), column.title()),
                column.headings(),
                column.columns(),
                column.notes(),
                column.separator(),
                column.ending());
    }

    /** Returns a label with the number that is printed in it; empty if there is none. */
    private String label(String part, String printed) {
        return PartNumber.in(printed)
                .map(number -> messages.text("plan.label." + part, number))
                .orElse("");
    }

    private Domain domain(Domain domain) {
        return new Domain(
                domain.id(),
                domain.number(),
                english(domain.nameEn(), domain.name()),
                domain.nameEn(),
                domain.chapters(),
                domain.group(),
                domain.column(),
                domain.icon(),
                domain.goal(),
                domain.serviceCount());
    }

    private Project project(Project project) {
        return new Project(
                project.id(),
                project.column(),
                project.number(),
                project.domain().map(this::own),
                project.label(),
                name(project.reference(), project.name()),
                project.title(),
                project.mark(),
                project.text(),
                project.responsible());
    }

    private Indicator indicator(Indicator indicator) {
        return new Indicator(
                indicator.id(),
                indicator.number(),
                own(indicator.domain()),
                english(indicator.nameEn(), indicator.name()),
                indicator.nameEn(),
                indicator.unit(),
                indicator.goal(),
                indicator.description(),
                printed(indicator.printed()));
    }

    private PrintedRow printed(PrintedRow row) {
        return new PrintedRow(
                row.number(), row.heading(), row.attribute().map(this::attribute), row.cells());
    }

    /** Returns the word of the interface for one of the plan that means the same. */
    private AttributeWord attribute(AttributeWord word) {
        return word.kind().map(kind -> attribute(word, kind)).orElse(word);
    }

    /** Says what the word means only where the plan says it. */
    private AttributeWord attribute(AttributeWord word, Attribute kind) {
        String key = "value.attribute." + kind.code();
        Optional<String> meaning = word.meaning().map(said -> messages.text(key + ".meaning"));
        return new AttributeWord(messages.text(key), Optional.of(kind), meaning);
    }

    private Service service(Service service) {
        return new Service(
                service.id(),
                service.number(),
                own(service.domain()),
                english(service.nameEn(), service.name()),
                service.nameEn(),
                service.entitlement());
    }

    private Commitment commitment(Commitment commitment) {
        return new Commitment(
                commitment.id(),
                commitment.kind(),
                commitment.domain().map(this::own),
                place(commitment.place()),
                name(commitment.reference(), commitment.subject()),
                commitment.amount(),
                commitment.year(),
                commitment.indicator().map(this::own),
                commitment.quote(),
                commitment.responsible());
    }

    private Milestone milestone(Milestone milestone) {
        Indicator indicator = own(milestone.indicator());
        Optional<Place> place = milestone.place().map(this::place);
        return new Milestone(indicator, milestone.year(), milestone.value(), place);
    }

    private Mention mention(Mention mention) {
        return new Mention(own(mention.topic()), place(mention.place()), mention.phrase());
    }

    private DataNote note(DataNote note) {
        return new DataNote(
                note.id(),
                note.kind(),
                all(note.indicators(), this::own),
                all(note.places(), this::place),
                note.english().map(DataNote.English::title).orElse(note.title()),
                note.english().map(DataNote.English::note).orElse(note.note()),
                all(note.quotes(), q -> new DataNote.Quote(place(q.place()), q.text())),
                note.english());
    }

    private LifeEvent lifeEvent(LifeEvent event) {
        return new LifeEvent(
                event.id(),
                english(event.nameEn(), event.name()),
                event.nameEn(),
                event.icon(),
                english(event.textEn(), event.text()),
                event.textEn(),
                all(event.topics(), this::own),
                all(event.places(), this::place));
    }

    /** The term itself stays, and so does the plan's explanation. */
    private Term term(Term term) {
        return new Term(
                term.name(),
                term.also(),
                term.nameEn(),
                english(term.textEn(), term.text()),
                term.textEn(),
                term.place().map(this::place));
    }

    private Dimension dimension(Dimension dimension) {
        List<Category> parts = all(dimension.categories(), this::category);
        parts.forEach(part -> categories.put(part.dimension() + "/" + part.id(), part));
        String name = dimension.nameEn();
        return new Dimension(dimension.id(), name, name, dimension.addsUp(), parts);
    }

    private Category category(Category category) {
        String name = category.nameEn();
        return new Category(category.dimension(), category.id(), name, name);
    }

    private Observation observation(Observation observation) {
        return new Observation(
                own(observation.indicator()),
                observation.year(),
                observation.category().map(c -> categories.get(c.dimension() + "/" + c.id())),
                observation.value(),
                observation.source(),
                observation.published());
    }

    private Event event(Event event) {
        return new Event(
                event.id(),
                own(event.topic()),
                event.date(),
                event.state(),
                event.reached(),
                event.text(),
                event.source(),
                event.corrects().map(this::event));
    }
}
