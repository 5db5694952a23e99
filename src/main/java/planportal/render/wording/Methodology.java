package planportal.render.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import planportal.derive.Decimals;
import planportal.derive.Portal;
import planportal.derive.Status;
import planportal.derive.Target;
import planportal.derive.TargetType;
import planportal.model.Article;
import planportal.model.Comparison;
import planportal.model.Indicator;
import planportal.model.Measure;
import planportal.model.Milestone;
import planportal.model.PlanInfo;
import planportal.model.Quantity;
import planportal.site.Messages;

/**
 * Explains, in Markdown, how figures are read and progress is assessed: as much of the rules as the
 * plan's indicators need. Its words are the messages {@code methodology.*}.
 */
final class Methodology {
    private final Portal portal;
    private final Messages messages;
    private final List<Indicator> indicators;
    private final Set<TargetType> types;
    private final StringBuilder markdown = new StringBuilder();

    Methodology(Portal portal, Messages messages) {
        this.portal = portal;
        this.messages = messages;
        indicators = portal.plan().indicators();
        types = indicators.stream().map(i -> Target.of(i).type()).collect(Collectors.toSet());
    }

    Article article() {
        add("", text("lead"));
        reading();
        judging();
        if (!portal.publication().observations().isEmpty()) {
            add("## ", text("revisions"));
            add("", text("revisions.text"));
        }
        return new Article(
                Articles.METHODOLOGY, Optional.empty(), text("title"), markdown.toString());
    }

    private void reading() {
        add("## ", text("reading"));
        add("", text("reading.data"));
        notations();
        PlanInfo info = portal.info();
        String years = any(i -> info.isOwn(i.years())) ? "years.own" : "years";
        item(text(years, info.baselineYear(), info.targetYear()));
        rule("plain", has(Measure.LEVEL, Quantity::isExact));
        rule("about", has(Methodology::isAbout));
        rule("range", has(Quantity::isRange));
        rule("held", any(i -> Target.of(i).type().isHeld()));
        rule("total", has(TargetType.TOTAL));
        rule("change", has(TargetType.CHANGE));
        rule("growth", any(i -> isGrowth(i) && !i.isRate()));
        rule("growth-rate", any(i -> isGrowth(i) && i.isRate()));
        rule("milestones", hasMilestones());
    }

    /** Explains each notation by its first example in the plan. */
    private void notations() {
        Map<String, Quantity> examples = new LinkedHashMap<>();
        for (Indicator indicator : indicators) {
            Stream.concat(
                            Stream.of(indicator.baseline(), indicator.target()),
                            portal.milestonesOf(indicator).stream().map(Milestone::value))
                    .forEach(q -> examples.putIfAbsent(notation(indicator, q), q));
        }
        List<String> rows = new ArrayList<>();
        examples.forEach((notation, example) -> rows.add(row(notation, example)));
        table("notations", rows);
    }

    private String row(String notation, Quantity example) {
        String number =
                example.value()
                        .map(value -> Decimals.plain(value).toPlainString())
                        .orElse(text("empty"));
        String sign = example.comparison().map(c -> "`" + c.code() + "`").orElse(text("empty"));
        String printed = "`" + example.text().replace("|", "") + "`";
        return String.join("|", printed, text("notation." + notation), number, sign);
    }

    private static String notation(Indicator indicator, Quantity quantity) {
        if (quantity.value().isEmpty()) {
            return quantity.isMissing() ? "none" : "words";
        }
        if (quantity.bracketed() && indicator.measure() != Measure.GROWTH) {
            return indicator.measure().code();
        }
        return quantity.isRange() ? "range" : Figures.suffix(quantity.comparison().orElseThrow());
    }

    private void judging() {
        add("## ", text("judging"));
        add("", text("judging.lead" + (hasMilestones() ? ".milestones" : "")));
        rule("expected.line", has(TargetType.RISE, TargetType.FALL, TargetType.LIMIT));
        rule("expected.total", has(TargetType.TOTAL));
        rule("expected.change", has(TargetType.CHANGE));
        rule("expected.growth", any(i -> isGrowth(i) && !i.isRate()));
        rule("expected.growth-rate", any(i -> isGrowth(i) && i.isRate()));
        rule("expected.milestones", hasMilestones());
        rule("expected.revised", any(i -> portal.series(i).revisedBaseline().isPresent()));
        rule("expected.breakdown", !portal.publication().dimensions().isEmpty());
        table("states", states());
        add("", text("judging.order"));
    }

    private List<String> states() {
        List<String> rows = new ArrayList<>();
        boolean growth = has(TargetType.GROWTH);
        rows.add(state(Status.NO_DATA, text("state.no-data")));
        rows.add(state(Status.ACHIEVED, text("state.achieved" + (growth ? ".growth" : ""))));
        String open = String.join(text("state.or"), reasonsOfNone());
        if (!open.isEmpty()) {
            rows.add(state(Status.NOT_ASSESSED, text("state.not-assessed", open)));
        }
        if (any(i -> Target.of(i).type().isHeld())) {
            rows.add(state(Status.OFF_TRACK, text("state.off-track.held")));
        }
        if (any(this::hasPace)) {
            boolean rates = any(i -> isGrowth(i) && i.isRate());
            rows.add(state(Status.ON_TRACK, text("state.on-track")));
            rows.add(state(Status.BEHIND, text("state.behind" + (rates ? ".rate" : ""))));
            rows.add(state(Status.OFF_TRACK, text("state.off-track")));
        }
        return rows;
    }

    private String state(Status status, String when) {
        String name = messages.text("common.status." + status.code());
        return String.join("|", name, "`" + status.code() + "`", when);
    }

    /** Returns why the plan's indicators may have nothing to compare with. */
    private List<String> reasonsOfNone() {
        Map<String, Boolean> reasons = new LinkedHashMap<>();
        reasons.put("no-baseline", has(TargetType.START_UNKNOWN));
        reasons.put("words", has(TargetType.WORDS));
        reasons.put("no-target", has(TargetType.NO_TARGET));
        reasons.put("no-growth", any(i -> isGrowth(i) && !i.isRate() && !hasPace(i)));
        return reasons.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(reason -> text("state.not-assessed." + reason.getKey()))
                .toList();
    }

    private boolean hasPace(Indicator indicator) {
        return !Target.of(indicator).type().isHeld()
                && (isGrowth(indicator) && indicator.isRate()
                        || !portal.expectedPath(indicator).isEmpty());
    }

    private static boolean isGrowth(Indicator indicator) {
        return Target.of(indicator).type() == TargetType.GROWTH;
    }

    private static boolean isAbout(Quantity quantity) {
        return quantity.comparison().filter(c -> c == Comparison.ABOUT).isPresent();
    }

    private boolean hasMilestones() {
        return any(i -> !portal.milestonesOf(i).isEmpty());
    }

    private boolean has(TargetType... wanted) {
        return Arrays.stream(wanted).anyMatch(types::contains);
    }

    private boolean has(Predicate<Quantity> target) {
        return any(i -> target.test(i.target()));
    }

    private boolean has(Measure measure, Predicate<Quantity> target) {
        return any(i -> i.measure() == measure && target.test(i.target()));
    }

    private boolean any(Predicate<Indicator> condition) {
        return indicators.stream().anyMatch(condition);
    }

    private void rule(String key, boolean applies) {
        if (applies) {
            item(text(key));
        }
    }

    private void item(String text) {
        markdown.append("- ").append(text).append('\n');
    }

    private void table(String key, List<String> rows) {
        String heading = text("table." + key);
        String line = heading.replaceAll("[^|]+", "---");
        markdown.append('\n').append(heading).append('\n').append(line).append('\n');
        rows.forEach(row -> markdown.append(row).append('\n'));
        markdown.append('\n');
    }

    private void add(String sign, String text) {
        markdown.append('\n').append(sign).append(text).append('\n');
    }

    private String text(String key, Object... arguments) {
        return messages.text("methodology." + key, arguments);
    }
}
