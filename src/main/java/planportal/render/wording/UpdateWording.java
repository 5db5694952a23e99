package planportal.render.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import planportal.derive.Update;
import planportal.model.Event;
import planportal.model.Observation;
import planportal.site.Messages;

/** Describes updates in words. */
public final class UpdateWording {
    private final Messages messages;
    private final Figures figures;

    public UpdateWording(Messages messages, Figures figures) {
        this.messages = messages;
        this.figures = figures;
    }

    /** Returns the numbers of added and revised values: 新增12项指标2022年数据；修订1项. */
    public String headline(Update update) {
        List<String> parts = new ArrayList<>();
        update.additionsByYear()
                .forEach((year, count) -> parts.add(messages.text("update.added", count, year)));
        int revised = update.revisions().size();
        if (revised > 0) {
            parts.add(messages.text("update.revised", revised));
        }
        addEvidence(parts, update.news());
        return String.join(messages.text("update.separator"), parts);
    }

    private void addEvidence(List<String> parts, List<Update.News> news) {
        int corrections = (int) news.stream().filter(Update.News::isCorrection).count();
        if (news.size() > corrections) {
            parts.add(messages.text("update.evidence", news.size() - corrections));
        }
        if (corrections > 0) {
            parts.add(messages.text("update.evidence.corrected", corrections));
        }
    }

    /** Returns what is new, with its source. */
    public String item(Update.Item item) {
        if (item instanceof Update.Change change) {
            String source = change.observation().source().name();
            return messages.text("update.feed.change", change(change), source);
        }
        Event event = ((Update.News) item).event();
        return messages.text("update.feed.evidence", evidence(event), event.source().name());
    }

    /** Returns the sentence of an event with its topic, its state, and what it corrects. */
    private String evidence(Event event) {
        String topic = figures.fullName(event.topic());
        String subject =
                event.state()
                        .map(state -> messages.text("common.state." + state.code()))
                        .map(state -> messages.text("update.part", topic, state))
                        .orElse(topic);
        return event.corrects()
                .map(former -> former.text())
                .map(
                        former ->
                                messages.text(
                                        "update.event.corrected", subject, event.text(), former))
                .orElseGet(() -> messages.text("update.event", subject, event.text()));
    }

    /** Returns the new value and, for a revision, the old one with its day of publication. */
    public String change(Update.Change change) {
        Observation observation = change.observation();
        String name = name(observation);
        String value = value(observation);
        Optional<Observation> earlier = change.earlier();
        if (earlier.isEmpty()) {
            return messages.text("update.change.added", name, observation.yearWord(), value);
        }
        return messages.text(
                "update.change.revised",
                name,
                observation.yearWord(),
                value,
                value(earlier.get()),
                messages.date(earlier.get().published()));
    }

    /** Returns the indicator's name, with that of the category: 就业率（女）. */
    public String name(Observation observation) {
        String name = figures.fullName(observation.indicator());
        return observation
                .category()
                .map(category -> messages.text("update.part", name, category.name()))
                .orElse(name);
    }

    /** Returns the value with its unit, as on the indicator's page. */
    public String value(Observation observation) {
        return figures.printed(observation.indicator(), observation.value());
    }
}
