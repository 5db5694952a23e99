package planportal.render.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import planportal.derive.Distance;
import planportal.derive.Distance.Kind;
import planportal.derive.PagedList;
import planportal.derive.Portal;
import planportal.model.Domain;
import planportal.model.Indicator;
import planportal.render.chart.Svg;
import planportal.site.Messages;

/**
 * What {@code part/distance.jte} shows: how far indicators have to go, as bars, and why others have
 * none.
 */
public record DistancePart(List<Picture> pictures, List<Apart> apart) {

    private static final Set<Kind> DRAWN = EnumSet.of(Kind.DONE, Kind.RELATIVE);

    /**
     * Bars on one scale, by domain.
     *
     * @param how says what their length means
     */
    public record Picture(String id, String title, String how, List<RowGroup<Bar>> groups) {}

    /**
     * An indicator with its bar.
     *
     * @param figures from which the label is calculated
     */
    public record Bar(Link link, String figures, Svg svg, String label) {}

    /** Indicators without a bar, and the reason. */
    public record Apart(String reason, List<Link> links) {}

    static DistancePart of(RenderContext context, List<PagedList.Group<Domain, Indicator>> groups) {
        return new DistancePart(
                DRAWN.stream()
                        .map(kind -> picture(context, kind, groups))
                        .filter(picture -> !picture.groups().isEmpty())
                        .toList(),
                Arrays.stream(Kind.values())
                        .filter(kind -> !DRAWN.contains(kind))
                        .map(kind -> apart(context, kind, groups))
                        .filter(apart -> !apart.links().isEmpty())
                        .toList());
    }

    private static Picture picture(
            RenderContext context, Kind kind, List<PagedList.Group<Domain, Indicator>> groups) {
        Portal portal = context.portal();
        List<Distance> all = all(context, kind, groups).map(portal::distance).toList();
        Function<Distance, Svg> chart = context.charts().distances(kind, all);
        List<RowGroup<Bar>> rows = new ArrayList<>();
        for (PagedList.Group<Domain, Indicator> group : groups) {
            List<Indicator> drawn = all(context, kind, List.of(group)).toList();
            if (!drawn.isEmpty()) {
                DomainLink heading = DomainLink.of(context, group.head());
                rows.add(RowGroup.of(heading, "", drawn, i -> bar(context, i, chart)));
            }
        }
        String key = "distance." + kind.code();
        Messages messages = context.messages();
        return new Picture(
                "distance-" + kind.code(), messages.text(key), messages.text(key + ".how"), rows);
    }

    private static Bar bar(
            RenderContext context, Indicator indicator, Function<Distance, Svg> chart) {
        return new Bar(
                context.link(indicator),
                context.wording().distanceFigures(indicator),
                chart.apply(context.portal().distance(indicator)),
                context.wording().distance(indicator));
    }

    private static Apart apart(
            RenderContext context, Kind kind, List<PagedList.Group<Domain, Indicator>> groups) {
        List<Link> links = all(context, kind, groups).map(context::link).toList();
        return new Apart(context.messages().text("distance.apart." + kind.code()), links);
    }

    private static Stream<Indicator> all(
            RenderContext context, Kind kind, List<PagedList.Group<Domain, Indicator>> groups) {
        return groups.stream()
                .flatMap(group -> group.items().stream())
                .filter(indicator -> context.portal().distance(indicator).kind() == kind);
    }
}
