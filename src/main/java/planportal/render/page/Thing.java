package planportal.render.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import planportal.model.Commitment;
import planportal.model.Domain;
import planportal.model.Plan;
import planportal.site.Messages;

/** A kind of thing that a plan may have; sentences name those that it has. */
enum Thing {
    TEXT,
    INDICATORS,
    SERVICES,
    PROJECTS,
    COMMITMENTS,
    NOTES,
    CHAPTERS;

    /** Returns those of some kinds that the plan has, in one phrase: {@code 指标、服务和工程}. */
    static String words(RenderContext context, Thing... kinds) {
        Plan plan = context.plan();
        return join(context, Arrays.stream(kinds).filter(thing -> thing.isIn(plan)).toList());
    }

    /** Returns what a domain has, in one phrase; empty if it has nothing but text. */
    static String wordsOf(RenderContext context, Domain domain) {
        List<Thing> things = new ArrayList<>();
        if (!context.portal().indicatorsOf(domain).isEmpty()) {
            things.add(INDICATORS);
        }
        if (!context.portal().servicesOf(domain).isEmpty()) {
            things.add(SERVICES);
        }
        if (!context.portal().projectsOf(domain).isEmpty()) {
            things.add(PROJECTS);
        }
        if (context.portal().promisesOf(domain) > 0) {
            things.add(COMMITMENTS);
        }
        return join(context, things);
    }

    private boolean isIn(Plan plan) {
        return switch (this) {
            case TEXT, CHAPTERS -> true;
            case INDICATORS -> !plan.indicators().isEmpty();
            case SERVICES -> !plan.services().isEmpty();
            case PROJECTS -> !plan.projects().isEmpty();
            case COMMITMENTS -> plan.commitments().stream().anyMatch(Commitment::isPromised);
            case NOTES -> !plan.dataNotes().isEmpty();
        };
    }

    private static String join(RenderContext context, List<Thing> things) {
        Messages messages = context.messages();
        List<String> words = things.stream().map(thing -> thing.word(context)).toList();
        if (words.size() < 2) {
            return String.join("", words);
        }
        int last = words.size() - 1;
        String first = String.join(messages.text("common.thing.comma"), words.subList(0, last));
        return first + messages.text("common.thing.and") + words.get(last);
    }

    private String word(RenderContext context) {
        String key = "common.thing." + name().toLowerCase(Locale.ROOT);
        return this == TEXT ? context.onText(key) : context.messages().text(key);
    }
}
