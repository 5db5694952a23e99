package planportal.render.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import planportal.model.Indicator;
import planportal.model.Measure;
import planportal.site.Messages;

/** Explains the signs that occur in the table of indicators. */
final class TableLegend {
    /** Signs of values, with the ends of the messages that explain them. */
    private static final Map<String, String> SIGNS = new LinkedHashMap<>();

    static {
        SIGNS.put("≥", "at-least");
        SIGNS.put("≤", "at-most");
        SIGNS.put(">", "above");
        SIGNS.put("<", "below");
        SIGNS.put("—", "none");
    }

    private final RenderContext context;
    private final Messages messages;
    private final List<Indicator> indicators;

    TableLegend(RenderContext context) {
        this.context = context;
        this.messages = context.messages();
        this.indicators = context.plan().indicators();
    }

    String text() {
        List<String> sentences = new ArrayList<>();
        String signs = signs();
        sentences.add(
                signs.isEmpty()
                        ? messages.text("indicator.list.legend.plain")
                        : messages.text("indicator.list.legend", signs));
        if (isQuestioned()) {
            sentences.add(messages.text("indicator.list.legend.noted"));
        }
        attributes().ifPresent(sentences::add);
        return String.join(messages.text("indicator.list.legend.space"), sentences);
    }

    private String signs() {
        List<String> words = new ArrayList<>();
        for (String brackets : List.of("【】", "〔〕")) {
            for (Measure measure : List.of(Measure.TOTAL, Measure.CHANGE)) {
                String sign = brackets.substring(0, 1);
                if (indicators.stream().anyMatch(i -> i.measure() == measure && prints(i, sign))) {
                    String key = "indicator.list.legend." + measure.code();
                    words.add(messages.text(key, brackets));
                }
            }
        }
        SIGNS.forEach(
                (sign, key) -> {
                    if (indicators.stream().anyMatch(i -> prints(i, sign))) {
                        words.add(messages.text("indicator.list.legend." + key));
                    }
                });
        return String.join(messages.text("indicator.list.legend.separator"), words);
    }

    private static boolean prints(Indicator indicator, String sign) {
        return indicator.baseline().text().contains(sign)
                || indicator.target().text().contains(sign);
    }

    private boolean isQuestioned() {
        return indicators.stream()
                .flatMap(i -> context.portal().notesOn(i).stream())
                .anyMatch(IndicatorFigure::isDoubt);
    }

    /** Returns what the indicators are that the table does not mark as obligatory. */
    private Optional<String> attributes() {
        Optional<String> obligatory =
                indicators.stream()
                        .filter(Indicator::isObligatory)
                        .map(Indicator::attributeText)
                        .findFirst();
        List<String> others =
                indicators.stream()
                        .filter(i -> !i.isObligatory())
                        .map(Indicator::attributeText)
                        .distinct()
                        .toList();
        return obligatory
                .filter(word -> others.size() == 1 && !others.get(0).isEmpty())
                .map(word -> text(word, others.get(0)));
    }

    private String text(String obligatory, String other) {
        return messages.text("indicator.list.legend.attribute", obligatory, other);
    }
}
