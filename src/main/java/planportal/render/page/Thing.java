package planportal.render.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import planportal.derive.Portal;
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

    /** Returns what domains have, in one phrase; empty if they have nothing but text. */
    static String wordsOf(RenderContext context, List<Domain> domains) {
        Portal portal = context.portal();
        List<Thing> things =
                Stream.of(INDICATORS, SERVICES, PROJECTS, COMMITMENTS)
                        .filter(thing -> domains.stream().anyMatch(d -> thing.isOf(d, portal)))
                        .toList();
        return join(context, things);
    }

    private boolean isOf(Domain domain, Portal portal) {
        return switch (this) {
            case INDICATORS -> !portal.indicatorsOf(domain).isEmpty();
            case SERVICES -> !portal.servicesOf(domain).isEmpty();
            case PROJECTS -> !portal.projectsOf(domain).isEmpty();
            case COMMITMENTS -> portal.promisesOf(domain) > 0;
            default -> throw new IllegalArgumentException(name());
        };
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
