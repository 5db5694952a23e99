package planportal.dataset;

import java.util.stream.Stream;
import planportal.derive.Coverage;
import planportal.derive.Portal;

/** A gap of the plan as a row. */
record GapRow(Coverage.Question question, Coverage.Item item) {

    static Stream<GapRow> of(Portal portal) {
        return portal.coverage().questions().stream()
                .flatMap(
                        question ->
                                question.items().stream()
                                        .filter(Coverage.Item::lacking)
                                        .map(item -> new GapRow(question, item)));
    }
}
