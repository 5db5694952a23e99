package planportal.check;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Nearest;
import planportal.diagnostic.Rule;
import planportal.model.Commitment;
import planportal.model.Indicator;
import planportal.model.Project;
import planportal.model.Service;
import planportal.model.Topic;
import planportal.read.Located;

/** Resolves what a mention or an event is about: {@code services/ID}; a bare id is an indicator. */
final class TopicIndex {
    private static final String DEFAULT = "indicators";

    private final Diagnostics diagnostics;
    private final SortedMap<String, IdRegistry<? extends Topic>> collections;

    TopicIndex(
            Diagnostics diagnostics,
            IdRegistry<Indicator> indicators,
            IdRegistry<Commitment> commitments,
            IdRegistry<Project> projects,
            IdRegistry<Service> services) {
        this.diagnostics = diagnostics;
        this.collections =
                new TreeMap<>(
                        Map.of(
                                DEFAULT,
                                indicators,
                                "commitments",
                                commitments,
                                "projects",
                                projects,
                                "services",
                                services));
    }

    /** Returns the topic that a reference names; reports one that is unknown. */
    Optional<Topic> resolve(Located<String> reference) {
        String text = reference.value();
        int slash = text.indexOf('/');
        String collection = slash < 0 ? DEFAULT : text.substring(0, slash);
        String id = text.substring(slash + 1);
        if (!collections.containsKey(collection)) {
            diagnostics.report(
                    Rule.REFERENCE_UNKNOWN,
                    reference.span(),
                    "unknown collection \"" + collection + "\"",
                    "write an indicator's id, or one of "
                            + String.join("/ID, ", collections.keySet())
                            + "/ID");
            return Optional.empty();
        }
        Optional<String> other = otherCollection(id);
        if (slash < 0 && other.isPresent()) {
            diagnostics.report(
                    Rule.REFERENCE_UNKNOWN,
                    reference.span(),
                    "unknown indicator \"" + id + "\"",
                    Nearest.hint(other.get() + "/" + id));
            return Optional.empty();
        }
        Optional<Topic> topic =
                collections
                        .get(collection)
                        .resolve(new Located<>(id, reference.span()))
                        .map(Topic.class::cast);
        if (topic.isPresent() && topic.get() instanceof Commitment c && !c.isPromised()) {
            diagnostics.report(
                    Rule.REFERENCE_TO_FACT,
                    reference.span(),
                    "\"" + id + "\" is a fact, not a promise",
                    "name a commitment whose kind is commitment");
            return Optional.empty();
        }
        return topic;
    }

    /** Returns the collection that has an id which no indicator has. */
    private Optional<String> otherCollection(String id) {
        return collections.keySet().stream()
                .filter(each -> collections.get(DEFAULT).lacks(id))
                .filter(each -> collections.get(each).has(id))
                .findFirst();
    }
}
