package planportal.render.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import planportal.derive.Distance;
import planportal.derive.Distance.Kind;
import planportal.derive.PagedList;
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
        Messages messages = context.messages();
        List<Distance> all =
                groups.stream()
                        .flatMap(group -> group.items().stream())
                        .map(context.portal()::distance)
                        .filter(distance -> distance.kind() == kind)
                        .toList();
        Iterator<Svg> drawings = context.charts().distances(kind, all).iterator();
        List<RowGroup<Bar>> rows = new ArrayList<>();
        for (PagedList.Group<Domain, Indicator> group : groups) {
            List<Indicator> drawn = of(context, kind, group.items());
            if (!drawn.isEmpty()) {
                DomainLink heading = DomainLink.of(context, group.head());
                rows.add(RowGroup.of(heading, "", drawn, i -> bar(context, i, drawings.next())));
            }
        }
        String key = "distance." + kind.code();
        return new Picture(
                "distance-" + kind.code(), messages.text(key), messages.text(key + ".how"), rows);
    }

    private static Bar bar(RenderContext context, Indicator indicator, Svg svg) {
        return new Bar(
                context.link(indicator),
                context.wording().distanceFigures(indicator),
                svg,
                context.wording().distance(indicator));
    }

    private static Apart apart(
            RenderContext context, Kind kind, List<PagedList.Group<Domain, Indicator>> groups) {
        List<Link> links =
                groups.stream()
                        .flatMap(group -> of(context, kind, group.items()).stream())
                        .map(context::link)
                        .toList();
        return new Apart(context.messages().text("distance.apart." + kind.code()), links);
    }

    private static List<Indicator> of(
            RenderContext context, Kind kind, List<Indicator> indicators) {
        return indicators.stream()
                .filter(indicator -> context.portal().distance(indicator).kind() == kind)
                .toList();
    }
}
