package planportal.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Rule;
import planportal.model.LifeEvent;
import planportal.model.Place;
import planportal.model.Topic;
import planportal.read.Located;
import planportal.read.YamlNode;

/** Checks {@code life-events.yaml}, which leads from situations of life to what the plan has. */
final class LifeEventChecker {
    static final String FILE = "life-events.yaml";

    private final Diagnostics diagnostics;
    private final TopicIndex topics;
    private final PlaceIndex places;
    private final IdRegistry<LifeEvent> events;

    /** The references of topics that an event leads to, or that are left out for a reason. */
    private final Set<String> covered = new HashSet<>();

    LifeEventChecker(Diagnostics diagnostics, TopicIndex topics, PlaceIndex places) {
        this.diagnostics = diagnostics;
        this.topics = topics;
        this.places = places;
        this.events = new IdRegistry<>(diagnostics, "life event");
    }

    /**
     * Returns the life events.
     *
     * @param expected the topics that readers look for: an event leads to each
     */
    List<LifeEvent> check(PlanFiles content, List<Topic> expected) {
        for (YamlNode item : content.items(FILE).orElse(List.of())) {
            MappingReader.of(diagnostics, item).ifPresent(this::checkItem);
        }
        if (content.has(FILE) && content.isSound(FILE)) {
            expected.stream()
                    .filter(topic -> !covered.contains(topic.reference()))
                    .forEach(topic -> reportForgotten(topic, content));
        }
        return List.copyOf(events.values());
    }

    private void checkItem(MappingReader fields) {
        if (fields.has("left_out")) {
            checkLeftOut(fields);
        } else {
            checkEvent(fields);
        }
    }

    private void checkLeftOut(MappingReader fields) {
        fields.text("left_out")
                .flatMap(topics::resolve)
                .ifPresent(topic -> covered.add(topic.reference()));
        fields.text("reason");
        fields.close();
    }

    private void checkEvent(MappingReader fields) {
        int before = diagnostics.errors();
        Optional<Located<String>> id = fields.text("id");
        Optional<Located<String>> name = fields.text("name");
        String nameEn = fields.optionalText("name_en").map(Located::value).orElse("");
        String icon = fields.optionalText("icon").map(Located::value).orElse("");
        Optional<Located<String>> text = fields.text("text");
        String textEn = fields.optionalText("text_en").map(Located::value).orElse("");
        List<Topic> things = new ArrayList<>();
        List<Place> spoken = new ArrayList<>();
        checkThings(fields, things, spoken);
        fields.close();

        id.ifPresent(events::declare);
        id.ifPresent(i -> ReservedIds.check(i, "life", diagnostics));
        if (diagnostics.errors() == before) {
            events.put(
                    id.get().value(),
                    new LifeEvent(
                            id.get().value(),
                            name.get().value(),
                            nameEn,
                            icon,
                            text.get().value(),
                            textEn,
                            things,
                            spoken));
        }
    }

    private void checkThings(MappingReader fields, List<Topic> things, List<Place> spoken) {
        Definitions<String> listed = new Definitions<>(diagnostics, Rule.WORD_TWICE);
        for (Located<String> thing : fields.filledTexts("things")) {
            listed.add(thing.value(), thing.span(), "thing \"" + thing.value() + "\"");
            if (thing.value().contains("/")) {
                topics.resolve(thing).ifPresent(things::add);
            } else {
                places.resolve(thing).map(PlaceText::place).ifPresent(spoken::add);
            }
        }
        things.forEach(topic -> covered.add(topic.reference()));
    }

    private void reportForgotten(Topic topic, PlanFiles content) {
        diagnostics.report(
                Rule.LIFE_EVENT_MISSING,
                content.missing(FILE),
                "no life event leads to " + topic.reference(),
                "add it to the things of one, or an item with left_out and reason");
    }
}
