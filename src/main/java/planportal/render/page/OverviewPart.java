package planportal.render.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import planportal.derive.StatusOverview;
import planportal.model.Indicator;

/**
 * What {@code part/overview.jte} shows: some indicators counted by status, all of them and the
 * obligatory ones among them.
 *
 * @param lines empty if none of the indicators has an actual
 */
public record OverviewPart(List<Line> lines) {

    /** A bar with its label: {@code 33项指标}. */
    public record Line(String name, StatusBar bar) {}

    static OverviewPart of(RenderContext context, Collection<Indicator> indicators) {
        StatusOverview all = overview(context, indicators);
        List<Line> lines = new ArrayList<>();
        if (!all.hasData()) {
            return new OverviewPart(lines);
        }
        String name = context.messages().text("overview.all", all.total());
        lines.add(new Line(name, StatusBar.of(all)));
        List<Indicator> binding = indicators.stream().filter(Indicator::isObligatory).toList();
        if (!binding.isEmpty()) {
            String word = binding.get(0).attributeText();
            String label = context.messages().text("overview.obligatory", binding.size(), word);
            lines.add(new Line(label, StatusBar.of(overview(context, binding))));
        }
        return new OverviewPart(lines);
    }

    private static StatusOverview overview(
            RenderContext context, Collection<Indicator> indicators) {
        return StatusOverview.of(
                indicators.stream().map(i -> context.portal().progress(i).status()));
    }

    /** Returns the first line alone. */
    OverviewPart brief() {
        return new OverviewPart(lines.stream().limit(1).toList());
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }
}
