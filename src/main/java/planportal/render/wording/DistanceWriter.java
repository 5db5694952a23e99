package planportal.render.wording;

import planportal.derive.Distance;
import planportal.derive.Portal;
import planportal.derive.Progress;
import planportal.derive.Target;
import planportal.derive.TargetType;
import planportal.model.Indicator;
import planportal.model.Observation;
import planportal.site.Messages;

/** Writes how far an indicator has to go. Its patterns are the messages {@code distance.*}. */
final class DistanceWriter {
    private final Portal portal;
    private final Messages messages;
    private final Figures figures;
    private final ChangeWriter changes;

    DistanceWriter(Portal portal, Messages messages, Figures figures, ChangeWriter changes) {
        this.portal = portal;
        this.messages = messages;
        this.figures = figures;
        this.changes = changes;
    }

    /** Returns the part done, {@code 66.6%}, or the target against the baseline, {@code 多275%}. */
    String of(Indicator indicator) {
        Distance distance = portal.distance(indicator);
        return distance.kind() == Distance.Kind.DONE
                ? figures.percent(distance.percent())
                : changes.relative(indicator, distance.percent());
    }

    /** Returns the figures from which {@link #of} is calculated, as the plan and sources print. */
    String figures(Indicator indicator) {
        String target = figures.printedTarget(indicator);
        if (portal.distance(indicator).kind() == Distance.Kind.DONE) {
            Progress progress = portal.progress(indicator);
            Observation latest = progress.latest().orElseThrow();
            String year = figures.year(indicator, latest.year());
            String reached =
                    indicator.isCumulative()
                            ? figures.number(indicator, progress.actual().orElseThrow())
                            : figures.printed(indicator, latest.value());
            return messages.text("distance.reached", year, reached, target);
        }
        String baseline = figures.printedBaseline(indicator);
        String change = changes.of(indicator);
        return Target.of(indicator).type() == TargetType.GROWTH
                ? messages.text("distance.from", baseline, change)
                : messages.text("distance.from-to", baseline, target, change);
    }
}
