package planportal.render.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import planportal.derive.Update;
import planportal.model.Observation;
import planportal.site.Messages;

/** Says in words what came. */
public final class UpdateWording {
    private final Messages messages;
    private final Figures figures;

    public UpdateWording(Messages messages, Figures figures) {
        this.messages = messages;
        this.figures = figures;
    }

    /** How many values came and how many were revised: 新增12项指标2022年数据；修订1项. */
    public String headline(Update update) {
        List<String> parts = new ArrayList<>();
        for (Map.Entry<Integer, Integer> year : update.additionsByYear().entrySet()) {
            parts.add(messages.text("update.added", year.getValue(), year.getKey()));
        }
        int revised = update.revisions().size();
        if (revised > 0) {
            parts.add(messages.text("update.revised", revised));
        }
        return String.join(messages.text("update.separator"), parts);
    }

    /** The new value and, for a revision, the old one with the day of its publication. */
    public String change(Update.Change change) {
        Observation observation = change.observation();
        String name = figures.fullName(observation.indicator());
        String value = value(observation);
        return change.earlier()
                .map(
                        earlier ->
                                messages.text(
                                        "update.change.revised",
                                        name,
                                        observation.year(),
                                        value,
                                        value(earlier),
                                        date(earlier.published())))
                .orElseGet(
                        () ->
                                messages.text(
                                        "update.change.added", name, observation.year(), value));
    }

    /** The value with its unit, as it stands on the indicator's page. */
    public String value(Observation observation) {
        return figures.printed(observation.indicator(), observation.value());
    }

    /** A day for readers: 2023年3月1日. */
    public String date(LocalDate date) {
        return messages.text(
                "update.date",
                Integer.toString(date.getYear()),
                Integer.toString(date.getMonthValue()),
                Integer.toString(date.getDayOfMonth()),
                date.toString());
    }
}
