package planportal.render.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import planportal.derive.StatusOverview;
import planportal.model.Attribute;
import planportal.model.Indicator;

/**
 * What {@code part/overview.jte} shows: how many of some indicators have which status, in all and
 * among the obligatory ones.
 *
 * @param lines empty if none of the indicators has an actual
 */
public record OverviewPart(List<Line> lines) {

    /** A bar with its label: {@code 33项指标}. */
    public record Line(String name, StatusBar bar) {}

    public OverviewPart {
        lines = List.copyOf(lines);
    }

    public static OverviewPart of(RenderContext context, Collection<Indicator> indicators) {
        StatusOverview overview =
                StatusOverview.of(indicators, i -> context.portal().progress(i).status());
        List<Line> lines = new ArrayList<>();
        if (overview.all().hasData()) {
            int all = overview.all().total();
            String name = context.messages().text("overview.all", all);
            lines.add(new Line(name, StatusBar.of(overview.all())));
        }
        int obligatory = overview.obligatory().total();
        if (!lines.isEmpty() && obligatory > 0) {
            String word = context.info().word(Attribute.OBLIGATORY);
            String name = context.messages().text("overview.obligatory", obligatory, word);
            lines.add(new Line(name, StatusBar.of(overview.obligatory())));
        }
        return new OverviewPart(lines);
    }

    /** Returns the first line alone. */
    OverviewPart brief() {
        return new OverviewPart(lines.subList(0, Math.min(1, lines.size())));
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }
}
