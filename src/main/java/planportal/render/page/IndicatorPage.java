package planportal.render.page;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import planportal.derive.Addresses;
import planportal.derive.Portal;
import planportal.derive.Progress;
import planportal.derive.Status;
import planportal.model.AttributeWord;
import planportal.model.DataNote;
import planportal.model.Description;
import planportal.model.Domain;
import planportal.model.DueDate;
import planportal.model.Indicator;
import planportal.model.Service;
import planportal.render.wording.Articles;
import planportal.render.wording.Sentence;
import planportal.site.Messages;

/**
 * What {@code page/indicator.jte} shows: an indicator with all that belongs to it.
 *
 * @param facts what is recorded of the indicator; may be empty
 * @param quotations what the text of the plan says about it
 * @param remarks the data notes that question no figure
 * @param terms those explained at the end
 */
public record IndicatorPage(
        PageLayout layout,
        Heading heading,
        IndicatorFigure figure,
        List<Fact> facts,
        Assessment assessment,
        EvidencePart evidence,
        List<Quotation> quotations,
        List<DataNote> remarks,
        Related related,
        Reuse reuse,
        List<TermMarks.Note> terms) {

    /**
     * The head of the page.
     *
     * @param name with the terms in it marked
     * @param sentence the target in one sentence
     * @param attribute what the indicator's attribute means, in the plan's words
     */
    public record Heading(
            Breadcrumb breadcrumb,
            Indicator indicator,
            MarkedText name,
            Sentence sentence,
            Optional<String> attribute) {}

    /** Something recorded of the indicator, with its address if it has one. */
    public record Fact(String label, MarkedText text, Optional<String> address) {}

    /**
     * The indicator's progress.
     *
     * @param measured whether there is an actual
     * @param words the progress in a sentence
     * @param arithmetic the calculation, line by line; may be empty
     * @param method the page that explains the calculation
     */
    public record Assessment(
            Status status,
            boolean measured,
            String words,
            List<String> arithmetic,
            Optional<Link> method) {}

    /**
     * What else the indicator's domain has.
     *
     * @param commitments the number of promised quantities
     * @param compare shows the indicator beside any others
     */
    public record Related(
            DomainLink domain,
            ListPreview<Service> services,
            ListPreview<ProjectItem> projects,
            long commitments,
            ListPreview<Indicator> indicators,
            Optional<Link> compare) {

        /** Returns whether there is anything other than indicators. */
        public boolean hasMeasures() {
            return !services.isEmpty() || !projects.isEmpty() || commitments > 0;
        }

        /** Returns the address of the promised quantities. */
        public String commitmentsAddress() {
            return domain.address().orElseThrow() + "#promised";
        }
    }

    /**
     * What readers may take from the page.
     *
     * @param embedding HTML that shows the chart on another site
     */
    public record Reuse(
            List<FileLink> downloads,
            Optional<Link> feed,
            CitationPart citation,
            Picture picture,
            String embedding) {}

    /**
     * What a picture of the chart says besides title and sentence.
     *
     * @param source where its figures come from
     * @param code leads phones to the page; empty if it has no public address
     */
    public record Picture(String source, Optional<QrCode> code) {}

    static IndicatorPage of(
            RenderContext context,
            int index,
            IndicatorDownloads.Result files,
            Optional<History> history) {
        Portal portal = context.portal();
        Indicator indicator = portal.plan().indicators().get(index);
        List<DataNote> notes = portal.notesOn(indicator);
        TermMarks terms = TermMarks.of(portal, portal.addresses().indicator(indicator));
        return new IndicatorPage(
                layout(context, index, files).history(history),
                heading(context, indicator, terms),
                IndicatorFigure.of(context, indicator),
                facts(context, indicator, terms),
                assessment(context, indicator),
                EvidencePart.of(context, portal.evidence(indicator)),
                Quotation.all(portal.mentionsOf(indicator), terms),
                notes.stream().filter(note -> !IndicatorFigure.isDoubt(note)).toList(),
                related(context, indicator),
                reuse(context, indicator, files),
                terms.notes());
    }

    private static PageLayout layout(
            RenderContext context, int index, IndicatorDownloads.Result files) {
        List<Indicator> all = context.plan().indicators();
        Indicator indicator = all.get(index);
        Link link = context.link(indicator);
        String description = context.wording().sentence(indicator).text();
        PageLayout layout =
                context.page(link.address(), link.text(), description)
                        .in(MenuEntry.INDICATORS)
                        .below(context.link(indicator.domain()))
                        .between(all, index, "indicator", context::link)
                        .script("assets/picture.js")
                        .jsonLd(files.jsonLd());
        files.alternates().forEach(layout::alternate);
        String embed = context.addresses().oEmbed(indicator);
        return layout.alternate(new AlternateLink(Embedding.OEMBED, embed, link.text()));
    }

    private static Heading heading(RenderContext context, Indicator indicator, TermMarks terms) {
        int count = context.plan().indicators().size();
        String position = context.messages().text("indicator.position", indicator.number(), count);
        Breadcrumb breadcrumb =
                Breadcrumb.in(
                        indicator.domain(),
                        Breadcrumb.Part.of(context.link(indicator.domain())),
                        Breadcrumb.Part.of(position));
        return new Heading(
                breadcrumb,
                indicator,
                terms.mark(MarkedText.plain(indicator.name()), "main"),
                context.wording().sentence(indicator),
                indicator.printed().attribute().flatMap(AttributeWord::meaning));
    }

    private static List<Fact> facts(RenderContext context, Indicator indicator, TermMarks terms) {
        Description recorded = indicator.description();
        Messages messages = context.messages();
        Optional<String> url = recorded.sourceUrl().map(URI::toString);
        String source = recorded.source().isEmpty() ? url.orElse("") : recorded.source();
        Optional<String> none = Optional.empty();
        MarkedText definition = terms.mark(MarkedText.plain(recorded.definition()), "main");
        return Stream.of(
                        fact(messages, "definition", definition, none),
                        fact(messages, "responsible", recorded.responsible(), none),
                        fact(messages, "source", source, url),
                        release(context, indicator))
                .filter(fact -> !fact.text().runs().isEmpty())
                .toList();
    }

    /** Returns when the next results are due, with the page that lists all that are. */
    private static Fact release(RenderContext context, Indicator indicator) {
        String page = context.addresses().indicator(indicator);
        Messages messages = context.messages();
        Optional<DueDate> due = indicator.description().nextRelease();
        return fact(
                messages,
                "next-release",
                due.map(day -> DuePage.words(messages, day)).orElse(""),
                Optional.of(Addresses.relative(page, Addresses.DUE)));
    }

    private static Fact fact(
            Messages messages, String name, String text, Optional<String> address) {
        return fact(messages, name, MarkedText.plain(text), address);
    }

    private static Fact fact(
            Messages messages, String name, MarkedText text, Optional<String> address) {
        return new Fact(messages.text("indicator.fact." + name), text, address);
    }

    private static Assessment assessment(RenderContext context, Indicator indicator) {
        Portal portal = context.portal();
        Progress progress = portal.progress(indicator);
        Optional<Link> method =
                context.articles().stream()
                        .filter(article -> article.id().equals(Articles.METHODOLOGY))
                        .map(a -> new Link(a.title(), portal.addresses().article(a.id())))
                        .findFirst();
        return new Assessment(
                progress.status(),
                progress.latest().isPresent(),
                context.wording().progress(indicator),
                context.wording().arithmetic(indicator),
                method);
    }

    private static Related related(RenderContext context, Indicator indicator) {
        Portal portal = context.portal();
        Domain domain = indicator.domain();
        List<Indicator> others =
                portal.indicatorsOf(domain).stream()
                        .filter(other -> !other.id().equals(indicator.id()))
                        .toList();
        return new Related(
                DomainLink.of(context, domain),
                ListPreview.of(portal.servicesOf(domain), portal.addresses()::listed),
                ListPreview.of(portal.projectsOf(domain), portal.addresses()::place)
                        .map(project -> ProjectItem.of(context, project)),
                portal.promisesOf(domain),
                ListPreview.of(others, portal.addresses()::listed),
                ComparePage.link(context, indicator));
    }

    private static Reuse reuse(
            RenderContext context, Indicator indicator, IndicatorDownloads.Result files) {
        String feed = context.addresses().indicator(indicator, "xml");
        Link feedLink = new Link(context.messages().text("indicator.feed"), feed);
        return new Reuse(
                files.links(),
                Optional.of(feedLink).filter(link -> context.hasCatalogue()),
                CitationPart.of(context.messages(), files.citation()),
                picture(context, indicator),
                Embedding.frame(context, indicator));
    }

    private static Picture picture(RenderContext context, Indicator indicator) {
        String page = context.portal().absolute(context.addresses().indicator(indicator));
        return new Picture(EmbedPage.source(context), QrCode.of(page));
    }
}
