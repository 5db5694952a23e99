package planportal.check;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import planportal.model.Chapter;
import planportal.model.Domain;
import planportal.model.Indicator;
import planportal.model.PlanColumn;
import planportal.model.Quantity;
import planportal.model.Service;

/** What the plan prints outside its paragraphs and items: headings and the cells of its tables. */
final class PrintedText {
    private static final String BREAK = "\n";

    private PrintedText() {}

    /** The cells of a column's table, one a line; empty for projects. */
    static String table(
            PlanColumn column,
            Collection<Domain> domains,
            Collection<Indicator> indicators,
            Collection<Service> services) {
        Stream<String> cells =
                switch (column.kind()) {
                    case INDICATORS ->
                            Stream.concat(
                                    domains.stream().map(Domain::group).flatMap(Optional::stream),
                                    indicators.stream().flatMap(PrintedText::cells));
                    case SERVICES ->
                            Stream.concat(
                                    domains.stream()
                                            .flatMap(d -> Stream.of(d.name(), d.goal().orElse(""))),
                                    services.stream().map(Service::name));
                    case PROJECTS -> Stream.empty();
                };
        return Stream.concat(column.headings().stream(), cells).collect(Collectors.joining(BREAK));
    }

    /** All that the plan prints. */
    static String all(
            Collection<Chapter> chapters,
            Collection<PlaceText> places,
            Collection<Domain> domains) {
        Stream<String> headings =
                chapters.stream()
                        .flatMap(
                                c ->
                                        Stream.concat(
                                                Stream.of(c.title()),
                                                c.sections().stream().map(s -> s.title())));
        Stream<String> texts = places.stream().flatMap(p -> Stream.of(p.text(), p.table()));
        Stream<String> names = domains.stream().map(Domain::name);
        return Stream.of(headings, texts, names)
                .flatMap(s -> s)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(BREAK));
    }

    private static Stream<String> cells(Indicator indicator) {
        return Stream.of(
                indicator.name(),
                indicator.unit(),
                text(indicator.baseline()),
                text(indicator.target()),
                indicator.attributeText());
    }

    private static String text(Quantity quantity) {
        return quantity.text();
    }
}
