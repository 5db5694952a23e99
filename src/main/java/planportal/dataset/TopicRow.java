package planportal.dataset;

import java.util.Optional;
import java.util.stream.Stream;
import planportal.derive.Addresses;
import planportal.derive.Evidence;
import planportal.derive.Portal;
import planportal.model.Commitment;
import planportal.model.Project;
import planportal.model.State;
import planportal.model.Topic;

/** A topic with what became of it. */
record TopicRow<T extends Topic>(T topic, Evidence evidence, Addresses addresses) {

    static <T extends Topic> TopicRow<T> of(Portal portal, T topic) {
        return new TopicRow<>(topic, portal.evidence(topic), portal.addresses());
    }

    static Stream<TopicRow<Project>> projects(Portal portal) {
        return portal.plan().projects().stream().map(p -> of(portal, p));
    }

    static Stream<TopicRow<Commitment>> commitments(Portal portal) {
        return portal.plan().commitments().stream().map(c -> of(portal, c));
    }

    /** Returns the address of the place that states a commitment. */
    static String placeAddress(TopicRow<Commitment> row) {
        return row.addresses().place(row.topic().place());
    }

    /** Returns the state; empty for a fact, which has none. */
    Optional<State> state() {
        boolean fact = topic instanceof Commitment commitment && !commitment.isPromised();
        return fact ? Optional.empty() : Optional.of(evidence.state());
    }
}
