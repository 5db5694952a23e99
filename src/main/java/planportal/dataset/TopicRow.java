package planportal.dataset;

import java.util.Optional;
import java.util.stream.Stream;
import planportal.derive.Evidence;
import planportal.derive.Portal;
import planportal.model.Commitment;
import planportal.model.Project;
import planportal.model.State;
import planportal.model.Topic;

/** A topic with what became of it. */
record TopicRow<T extends Topic>(T topic, Evidence evidence) {

    static <T extends Topic> TopicRow<T> of(Portal portal, T topic) {
        return new TopicRow<>(topic, portal.evidence(topic));
    }

    static Stream<TopicRow<Project>> projects(Portal portal) {
        return portal.plan().projects().stream().map(p -> of(portal, p));
    }

    static Stream<TopicRow<Commitment>> commitments(Portal portal) {
        return portal.plan().commitments().stream().map(c -> new TopicRow<>(c, portal.evidence(c)));
    }

    /** Returns the state; empty for a fact, which has none. */
    Optional<State> state() {
        boolean fact = topic instanceof Commitment commitment && !commitment.isPromised();
        return fact ? Optional.empty() : Optional.of(evidence.state());
    }
}
