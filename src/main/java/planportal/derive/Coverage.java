package planportal.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import planportal.model.Coded;
import planportal.model.Commitment;
import planportal.model.Domain;
import planportal.model.Indicator;
import planportal.model.Paragraph;
import planportal.model.Project;
import planportal.model.Topic;

/**
 * What the plan has, and what it lacks. A question is left out where the plan has nothing of the
 * kind, or where the content does not record what would answer it.
 */
public record Coverage(List<Question> questions) {

    /** What is looked at. */
    public enum Kind implements Coded {
        INDICATOR,
        SERVICE,
        PROJECT,
        COMMITMENT,
        PARAGRAPH
    }

    /** What may be lacking. */
    public enum Gap implements Coded {
        NO_PARAGRAPH,
        NO_QUANTITY,
        NO_YEAR,
        NO_BASELINE,
        NOTHING_MEASURABLE
    }

    /** Asks of all things of a kind whether one gap is there. */
    public record Question(Kind kind, Gap gap, List<Item> items) {

        public Question {
            items = List.copyOf(items);
        }

        /** Returns the things of a domain; of an empty one, those that belong to no single one. */
        public List<Item> of(Optional<Domain> domain) {
            return items.stream().filter(item -> item.domain().equals(domain)).toList();
        }
    }

    /**
     * A thing that is looked at.
     *
     * @param id its id in the dataset of its kind
     * @param domain empty if it belongs to no single domain
     * @param text its name, or the text of a paragraph
     * @param lacking whether the gap is there
     */
    public record Item(
            String id, Optional<Domain> domain, String text, String address, boolean lacking) {}

    public Coverage {
        questions = List.copyOf(questions);
    }

    static Coverage of(Portal portal) {
        Stream<Question> all =
                Stream.of(
                        unmentioned(portal, Kind.INDICATOR, portal.plan().indicators()),
                        withoutBaseline(portal),
                        unmentioned(portal, Kind.SERVICE, portal.plan().services()),
                        withoutQuantity(portal),
                        withoutYear(portal),
                        nothingMeasurable(portal));
        return new Coverage(all.filter(question -> !question.items().isEmpty()).toList());
    }

    /** Asks which topics no place of the text speaks of. */
    private static Question unmentioned(Portal portal, Kind kind, List<? extends Topic> topics) {
        boolean recorded = topics.stream().anyMatch(t -> !portal.mentionsOf(t).isEmpty());
        List<? extends Topic> asked = recorded ? topics : List.of();
        return topics(portal, kind, Gap.NO_PARAGRAPH, asked, t -> portal.mentionsOf(t).isEmpty());
    }

    private static Question withoutBaseline(Portal portal) {
        List<Indicator> all = portal.plan().indicators();
        Predicate<Indicator> lacks = indicator -> indicator.baseline().isMissing();
        return topics(portal, Kind.INDICATOR, Gap.NO_BASELINE, all, lacks);
    }

    private static Question withoutQuantity(Portal portal) {
        List<Project> asked = portal.promises().isEmpty() ? List.of() : portal.plan().projects();
        Predicate<Project> lacks =
                project -> portal.commitmentsAt(project).stream().noneMatch(Commitment::isPromised);
        return topics(portal, Kind.PROJECT, Gap.NO_QUANTITY, asked, lacks);
    }

    private static Question withoutYear(Portal portal) {
        Predicate<Commitment> lacks = promise -> promise.year().isEmpty();
        return topics(portal, Kind.COMMITMENT, Gap.NO_YEAR, portal.promises(), lacks);
    }

    private static <T extends Topic> Question topics(
            Portal portal, Kind kind, Gap gap, List<T> topics, Predicate<T> lacks) {
        List<Item> items = new ArrayList<>();
        for (T topic : topics) {
            String id = topic instanceof Project project ? project.placeId() : topic.id();
            String address = portal.addresses().topic(topic);
            Optional<Domain> domain = portal.domainOf(topic);
            items.add(new Item(id, domain, topic.name(), address, lacks.test(topic)));
        }
        return new Question(kind, gap, items);
    }

    /** Asks which paragraphs neither promise a quantity nor speak of an indicator. */
    private static Question nothingMeasurable(Portal portal) {
        boolean recorded =
                !portal.promises().isEmpty()
                        || portal.plan().mentions().stream()
                                .anyMatch(mention -> mention.topic() instanceof Indicator);
        List<Item> items =
                recorded
                        ? portal.plan().paragraphs().map(p -> item(portal, p)).toList()
                        : List.of();
        return new Question(Kind.PARAGRAPH, Gap.NOTHING_MEASURABLE, items);
    }

    private static Item item(Portal portal, Paragraph paragraph) {
        List<Domain> domains = portal.domainsOf(portal.chapter(paragraph.chapter()));
        Optional<Domain> only =
                domains.size() == 1 ? Optional.of(domains.get(0)) : Optional.empty();
        boolean measurable =
                portal.commitmentsAt(paragraph).stream().anyMatch(Commitment::isPromised)
                        || portal.mentionsAt(paragraph).stream()
                                .anyMatch(mention -> mention.topic() instanceof Indicator);
        String address = portal.addresses().place(paragraph);
        return new Item(paragraph.id(), only, paragraph.text(), address, !measurable);
    }
}
