package planportal.render.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import planportal.derive.StatusOverview;
import planportal.model.Attribute;
import planportal.model.Indicator;
import planportal.model.PlanInfo;
import planportal.site.Messages;

/**
 * What {@code part/overview.jte} shows: where some indicators stand, the obligatory ones apart.
 *
 * @param lines empty while none of the indicators has an actual; then the part says so
 */
public record OverviewPart(List<Line> lines) {

    /** A bar with its words: {@code 33项指标}. */
    public record Line(String name, StatusBar bar) {}

    public OverviewPart {
        lines = List.copyOf(lines);
    }

    /** Where {@code indicators} stand. */
    public static OverviewPart of(RenderContext context, Collection<Indicator> indicators) {
        StatusOverview overview =
                StatusOverview.of(indicators, i -> context.portal().progress(i).status());
        List<Line> lines = new ArrayList<>();
        if (overview.all().hasData()) {
            Messages messages = context.messages();
            lines.add(
                    new Line(
                            messages.text("overview.all", overview.all().total()),
                            StatusBar.of(overview.all())));
            int obligatory = overview.obligatory().total();
            if (obligatory > 0) {
                lines.add(
                        new Line(
                                messages.text(
                                        "overview.obligatory",
                                        obligatory,
                                        obligatoryWord(context.info())),
                                StatusBar.of(overview.obligatory())));
            }
        }
        return new OverviewPart(lines);
    }

    /** The plan's own word for what binds. */
    static String obligatoryWord(PlanInfo info) {
        return info.attributes().entrySet().stream()
                .filter(a -> a.getValue() == Attribute.OBLIGATORY)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    /** Without the obligatory ones apart. */
    OverviewPart brief() {
        return new OverviewPart(lines.subList(0, Math.min(1, lines.size())));
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }
}
