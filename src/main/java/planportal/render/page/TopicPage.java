package planportal.render.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import planportal.derive.Addresses;
import planportal.derive.Evidence;
import planportal.derive.Portal;
import planportal.model.Commitment;
import planportal.model.Domain;
import planportal.model.Mention;
import planportal.model.Place;
import planportal.model.Project;
import planportal.model.Service;
import planportal.model.Topic;

/**
 * What {@code page/topic.jte} shows: a service, a promise or a project, with what the plan says of
 * it and what became of it.
 *
 * @param known facts that a source gives, each only if known
 * @param quotations what the text of the plan says about it
 */
public record TopicPage(
        PageLayout layout,
        Topic topic,
        Heading heading,
        Optional<ReachedAmount> reached,
        List<Known> known,
        EvidencePart evidence,
        List<Quotation> quotations,
        List<Related> related,
        Reuse reuse) {

    /**
     * The head of the page.
     *
     * @param seal the sign beside the title: a number, or a word
     * @param sentence what the plan says of it, in one sentence
     */
    public record Heading(Breadcrumb breadcrumb, String seal, String sentence) {}

    /** A fact with its source; without one it is in the plan. */
    public record Known(String name, String text, Optional<LinkedText> source) {}

    /** Another topic that the text ties to this one. */
    public record Related(String kind, Link link) {}

    /** What readers may take from the page. */
    public record Reuse(Optional<FileLink> json, Optional<Link> feed, CitationPart citation) {}

    static <T extends Topic> TopicPage of(
            RenderContext context, List<T> all, int index, Reuse reuse) {
        Portal portal = context.portal();
        T topic = all.get(index);
        Evidence evidence = portal.evidence(topic);
        List<Mention> mentions = portal.passagesOn(topic);
        Optional<ReachedAmount> reached =
                topic instanceof Commitment commitment
                        ? ReachedAmount.of(context, commitment, evidence)
                        : Optional.empty();
        List<Quotation> quotations = new ArrayList<>();
        if (topic instanceof Project project) {
            int title = project.title().length() + project.mark().length();
            quotations.add(new Quotation(project, MarkedText.of(portal, project).from(title)));
        }
        quotations.addAll(Quotation.all(mentions));
        Heading heading = heading(context, topic, index, all.size());
        return new TopicPage(
                layout(context, all, index, heading.sentence(), reuse),
                topic,
                heading,
                reached,
                known(context, topic),
                EvidencePart.of(context, evidence),
                quotations,
                related(context, topic, mentions),
                reuse);
    }

    private static <T extends Topic> PageLayout layout(
            RenderContext context, List<T> all, int index, String sentence, Reuse reuse) {
        T topic = all.get(index);
        String address = context.addresses().topic(topic);
        PageLayout layout = context.page(address, topic.name(), sentence);
        if (topic instanceof Commitment) {
            String title = context.messages().text("commitment.list.title");
            layout.in(MenuEntry.PLAN)
                    .below(new Link(title, Addresses.COMMITMENTS))
                    .titled(context.wording().figures().fullName(topic));
        } else if (topic instanceof Project project) {
            layout.in(MenuEntry.PROJECTS)
                    .titled(context.places().number(project) + " " + project.name());
        } else {
            layout.in(MenuEntry.SERVICES);
        }
        reuse.json()
                .map(file -> new AlternateLink("application/json", file.link().address(), ""))
                .ifPresent(layout::alternate);
        reuse.feed()
                .map(feed -> new AlternateLink("application/atom+xml", feed.address(), feed.text()))
                .ifPresent(layout::alternate);
        return layout.between(
                all,
                index,
                "topic",
                other -> new Link(other.name(), context.addresses().topic(other)));
    }

    private static Heading heading(RenderContext context, Topic topic, int index, int count) {
        String kind = topic.collection();
        Optional<Domain> domain = context.portal().domainOf(topic);
        List<Breadcrumb.Part> parts = new ArrayList<>();
        domain.ifPresent(d -> parts.add(Breadcrumb.Part.of(context.link(d))));
        String position = context.messages().text("topic.position." + kind, index + 1, count);
        parts.add(Breadcrumb.Part.of(position));
        return new Heading(
                new Breadcrumb(domain, parts), seal(context, topic), sentence(context, topic));
    }

    private static String seal(RenderContext context, Topic topic) {
        if (topic instanceof Service service) {
            return Integer.toString(service.number());
        }
        return context.messages().text("topic.seal." + topic.collection());
    }

    private static String sentence(RenderContext context, Topic topic) {
        if (topic instanceof Commitment promise) {
            String subject = promise.subject();
            String amount = context.wording().figures().amount(promise);
            if (promise.year().isEmpty()) {
                return context.messages().text("topic.promise", subject, amount);
            }
            int year = promise.year().getAsInt();
            return context.messages().text("topic.promise.by", subject, amount, year);
        }
        if (topic instanceof Project project) {
            String place = context.places().name(project);
            return context.messages().text("topic.project", place);
        }
        long places =
                context.portal().mentionsOf(topic).stream().map(Mention::place).distinct().count();
        return places == 0
                ? context.messages().text("topic.service.listed")
                : context.messages().text("topic.service.mentioned", places);
    }

    private static List<Known> known(RenderContext context, Topic topic) {
        List<Known> known = new ArrayList<>();
        if (topic instanceof Commitment promise) {
            add(context, known, "responsible", promise.responsible(), Optional.empty());
        } else if (topic instanceof Project project) {
            add(context, known, "responsible", project.responsible(), Optional.empty());
        } else if (topic instanceof Service service && service.entitlement().isPresent()) {
            Service.Entitlement entitlement = service.entitlement().get();
            Optional<LinkedText> source = Optional.of(LinkedText.of(entitlement.source()));
            add(context, known, "services.who", entitlement.who(), source);
            add(context, known, "services.what", entitlement.what(), source);
            add(context, known, "services.amount", entitlement.amount(), source);
            add(context, known, "services.body", entitlement.body(), source);
            add(context, known, "services.where", entitlement.where(), source);
        }
        return known;
    }

    private static void add(
            RenderContext context,
            List<Known> known,
            String field,
            String text,
            Optional<LinkedText> source) {
        if (!text.isBlank()) {
            known.add(new Known(context.messages().text("field." + field), text, source));
        }
    }

    private static List<Related> related(
            RenderContext context, Topic topic, List<Mention> mentions) {
        Portal portal = context.portal();
        Set<Topic> related = new LinkedHashSet<>();
        if (topic instanceof Commitment promise) {
            promise.indicator().ifPresent(related::add);
        }
        List<Place> places = new ArrayList<>(mentions.stream().map(Mention::place).toList());
        if (topic instanceof Project project) {
            places.add(project);
        }
        for (Place place : places) {
            if (place instanceof Project project) {
                related.add(project);
                portal.commitmentsAt(project).stream()
                        .filter(Commitment::isPromised)
                        .forEach(related::add);
                portal.mentionsAt(project).forEach(mention -> related.add(mention.topic()));
            }
        }
        related.remove(topic);
        return related.stream().map(other -> related(context, other)).toList();
    }

    private static Related related(RenderContext context, Topic topic) {
        return new Related(
                context.messages().text("topic.kind." + topic.collection()),
                new Link(
                        context.wording().figures().fullName(topic),
                        context.addresses().topic(topic)));
    }
}
