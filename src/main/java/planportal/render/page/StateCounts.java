package planportal.render.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import planportal.derive.Addresses;
import planportal.derive.StatusOverview;
import planportal.model.Indicator;
import planportal.model.State;
import planportal.model.Topic;

/**
 * What {@code part/counts.jte} shows: topics of one kind, counted by status or state.
 *
 * @param list of the topics
 */
public record StateCounts(Link list, List<Count> counts) {

    /**
     * The number of topics with a state.
     *
     * @param icon the symbol's name
     * @param tone the style class; may be empty
     * @param link to the list of them
     * @param percent of all, for the bar
     */
    public record Count(String icon, String tone, Link link, int number, String percent) {}

    /**
     * Counts indicators by status.
     *
     * @param query what narrows the list to them: {@code group=就业}; may be empty
     */
    static StateCounts ofIndicators(
            RenderContext context, Collection<Indicator> indicators, String query) {
        StatusOverview overview =
                StatusOverview.of(
                        indicators.stream().map(i -> context.portal().progress(i).status()));
        boolean marked = !context.portal().publication().observations().isEmpty();
        List<Count> counts = new ArrayList<>();
        for (StatusOverview.Count each : overview.counts()) {
            String code = each.status().code();
            String word = context.messages().text("common.status." + code);
            String address = filtered(Addresses.INDICATORS, marked ? "state=" + code : "", query);
            counts.add(
                    new Count(
                            "s-" + code,
                            StatusBar.tone(each.status()).trim(),
                            new Link(word, address),
                            each.number(),
                            percent(each.number(), overview.total())));
        }
        return new StateCounts(list(context, "indicators", overview.total(), query), counts);
    }

    /** Counts topics of a collection by state. */
    static StateCounts of(
            RenderContext context,
            String collection,
            Collection<? extends Topic> topics,
            String query) {
        Map<State, Long> numbers =
                topics.stream()
                        .map(topic -> context.portal().evidence(topic).state())
                        .collect(Collectors.groupingBy(s -> s, Collectors.counting()));
        boolean marked = !context.portal().publication().events().isEmpty();
        List<Count> counts = new ArrayList<>();
        for (State state : State.values()) {
            int number = numbers.getOrDefault(state, 0L).intValue();
            if (number > 0) {
                String word = context.messages().text("common.state." + state.code());
                String own = marked ? "state=" + state.code() : "";
                counts.add(
                        new Count(
                                "e-" + state.code(),
                                EvidencePart.tone(state).trim(),
                                new Link(word, filtered(address(collection), own, query)),
                                number,
                                percent(number, topics.size())));
            }
        }
        return new StateCounts(list(context, collection, topics.size(), query), counts);
    }

    /** Returns a part of an address that filters a list. */
    static String query(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static Link list(RenderContext context, String collection, int number, String query) {
        String name = context.messages().text("common.count." + collection, number);
        return new Link(name, filtered(address(collection), query));
    }

    private static String address(String collection) {
        return collection + "/index.html";
    }

    private static String filtered(String list, String... queries) {
        String query =
                List.of(queries).stream()
                        .filter(q -> !q.isEmpty())
                        .collect(Collectors.joining("&"));
        return query.isEmpty() ? list : list + "?" + query;
    }

    private static String percent(int part, int total) {
        return BigDecimal.valueOf(100L * part)
                .divide(BigDecimal.valueOf(total), 1, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
