package planportal.render.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import planportal.derive.Addresses;
import planportal.derive.Glossary;
import planportal.model.Place;
import planportal.model.Term;
import planportal.site.Messages;

/** What {@code page/glossary.jte} shows: the terms that are explained. */
public record GlossaryPage(PageLayout layout, List<Entry> entries) {

    /**
     * A term with its explanation.
     *
     * @param name in the language of the page, as far as it has one
     * @param uses the chapters and indicators that use it
     */
    public record Entry(Term term, String name, List<Link> uses) {}

    /** Returns the link to the page; empty if there are no terms. */
    static Optional<Link> link(RenderContext context) {
        String title = context.messages().text("glossary.title");
        return Optional.of(new Link(title, Addresses.GLOSSARY))
                .filter(link -> !context.portal().glossary().terms().isEmpty());
    }

    static GlossaryPage of(RenderContext context) {
        Messages messages = context.messages();
        String title = messages.text("glossary.title");
        String description = messages.text("glossary.description", context.info().title());
        PageLayout layout = context.page(Addresses.GLOSSARY, title, description).in(MenuEntry.PLAN);
        return new GlossaryPage(
                layout,
                context.portal().glossary().terms().stream()
                        .map(term -> entry(context, term))
                        .toList());
    }

    private static Entry entry(RenderContext context, Term term) {
        String name = context.translated(term).orElse(term.name());
        return new Entry(term, name, uses(context, term));
    }

    private static List<Link> uses(RenderContext context, Term term) {
        Glossary glossary = context.portal().glossary();
        return Stream.concat(
                        glossary.places(term).entrySet().stream()
                                .map(use -> chapter(context, use.getKey(), use.getValue())),
                        glossary.indicators(term).stream().map(context::link))
                .toList();
    }

    private static Link chapter(RenderContext context, int number, Place place) {
        String name = context.portal().chapter(number).shortName();
        return new Link(name, context.addresses().inText(place));
    }
}
