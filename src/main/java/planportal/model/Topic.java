package planportal.model;

/** What the plan measures, promises or offers: mentions and evidence are about a topic. */
public sealed interface Topic permits Indicator, Commitment, Project, Service {

    /** Returns the id, unique among the topics of its collection. */
    String id();

    /** Returns its name, as the plan gives it. */
    String name();

    /** Returns the name of the collection it belongs to, {@code services}. */
    String collection();

    /** Returns collection and id, as content and datasets refer to it: {@code services/books}. */
    default String reference() {
        return collection() + "/" + id();
    }
}
