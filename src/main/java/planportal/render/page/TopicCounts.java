package planportal.render.page;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import planportal.derive.Portal;
import planportal.model.Chapter;
import planportal.model.Domain;
import planportal.model.Topic;

/**
 * The topics of a chapter, counted by kind.
 *
 * @param of the domain that has them, or words for a chapter about no domain
 * @param counts each with a link to what it counts
 */
public record TopicCounts(String of, List<Link> counts) {

    /** Counts what the domains of a chapter have; if it has none, what it speaks of itself. */
    static List<TopicCounts> of(RenderContext context, Chapter chapter) {
        List<Domain> domains = context.portal().domainsOf(chapter);
        List<TopicCounts> counts =
                domains.isEmpty()
                        ? List.of(general(context, chapter))
                        : domains.stream().map(domain -> of(context, domain)).toList();
        return counts.stream().filter(each -> !each.counts.isEmpty()).toList();
    }

    private static TopicCounts of(RenderContext context, Domain domain) {
        String page = context.addresses().domain(domain);
        return new TopicCounts(
                context.messages().text("chapter.topics.domain", domain.name()),
                count(
                        context,
                        context.portal().topicsOf(domain),
                        collection -> page + "#" + DomainPage.anchor(collection)));
    }

    private static TopicCounts general(RenderContext context, Chapter chapter) {
        Portal portal = context.portal();
        return new TopicCounts(
                context.messages().text("chapter.topics"),
                count(
                        context,
                        portal.placeTopics().in(chapter),
                        collection -> first(portal, chapter, collection)));
    }

    private static String first(Portal portal, Chapter chapter, String collection) {
        return portal.placeTopics()
                .first(chapter, collection)
                .map(portal.addresses()::inText)
                .orElseThrow();
    }

    private static List<Link> count(
            RenderContext context, List<Topic> topics, UnaryOperator<String> address) {
        Map<String, Long> numbers =
                topics.stream()
                        .collect(groupingBy(Topic::collection, LinkedHashMap::new, counting()));
        List<Link> counts = new ArrayList<>();
        numbers.forEach(
                (collection, number) -> {
                    String words = context.messages().text("common.count." + collection, number);
                    counts.add(new Link(words, address.apply(collection)));
                });
        return counts;
    }
}
