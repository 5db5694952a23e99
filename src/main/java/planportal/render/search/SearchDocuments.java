package planportal.render.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import planportal.dataset.Dataset;
import planportal.dataset.Datasets;
import planportal.derive.Addresses;
import planportal.derive.Portal;
import planportal.model.Article;
import planportal.model.Chapter;
import planportal.model.Commitment;
import planportal.model.DataNote;
import planportal.model.Domain;
import planportal.model.Indicator;
import planportal.model.LifeEvent;
import planportal.model.Observation;
import planportal.model.Paragraph;
import planportal.model.PlanColumn;
import planportal.model.Project;
import planportal.model.Quantity;
import planportal.model.Section;
import planportal.model.Service;
import planportal.model.Term;
import planportal.model.Topic;
import planportal.render.data.DatasetWords;
import planportal.render.wording.Articles;
import planportal.render.wording.PlaceLabels;
import planportal.site.Messages;

/** Collects the documents of the search: everything that a portal publishes for readers. */
final class SearchDocuments {
    private final Portal portal;
    private final PlaceLabels places;
    private final Addresses addresses;
    private final Facets facets;
    private final String separator;
    private final DatasetWords datasetWords;
    private final boolean byWords;
    private final List<SearchDocument> documents = new ArrayList<>();

    private SearchDocuments(Portal portal, Messages messages, Facets facets) {
        this.portal = portal;
        this.facets = facets;
        places = new PlaceLabels(portal, messages);
        this.addresses = portal.addresses();
        String language = portal.settings().languages().own();
        this.datasetWords = new DatasetWords(language, messages, portal);
        this.byWords = messages.text("search.script.by").equals(SearchIndex.BY_WORDS);
        this.separator =
                portal.plan().columns().stream()
                        .filter(c -> c.kind() == PlanColumn.Kind.SERVICES)
                        .map(PlanColumn::separator)
                        .findFirst()
                        .orElse("\n");
    }

    /** Returns the documents in the order of {@link Kind}, within a kind in the plan's order. */
    static List<SearchDocument> of(Portal portal, Messages messages, Facets facets) {
        SearchDocuments all = new SearchDocuments(portal, messages, facets);
        portal.plan().indicators().forEach(all::addIndicator);
        portal.plan().services().forEach(all::addService);
        portal.plan().projects().forEach(all::addProject);
        portal.plan().domains().forEach(all::addDomain);
        portal.publication().guidance().lifeEvents().forEach(all::addLifeEvent);
        portal.glossary().terms().forEach(all::addTerm);
        portal.plan().chapters().forEach(all::addHeadings);
        portal.plan().columns().forEach(all::addColumn);
        portal.plan().commitments().forEach(all::addCommitment);
        portal.plan().chapters().forEach(all::addParagraphs);
        portal.plan().dataNotes().forEach(all::addNote);
        Datasets.of(portal).forEach(all::addDataset);
        Articles.of(portal, messages).forEach(all::addArticle);
        all.addCoverage(messages);
        return List.copyOf(all.documents);
    }

    private void add(
            Kind kind,
            String address,
            List<String> trail,
            List<Facet> facets,
            String title,
            String... parts) {
        String text = SearchDocument.join(title, parts);
        documents.add(
                new SearchDocument(
                        kind, address, trail, "", List.of(), text, title.length(), facets));
    }

    private void addIndicator(Indicator indicator) {
        List<String> values = new ArrayList<>();
        values.add(indicator.baseline().text());
        values.add(indicator.target().text());
        values.add(indicator.unit());
        Optional<Observation> latest = portal.series(indicator).latest();
        latest.ifPresent(
                o -> {
                    values.add(Integer.toString(o.year()));
                    values.add(o.value().text());
                });
        if (portal.info().isOwn(indicator.years())) {
            if (latest.isEmpty()) {
                values.addAll(List.of("", ""));
            }
            values.add(Integer.toString(indicator.years().baseline()));
            values.add(Integer.toString(indicator.years().target()));
        }
        String figures =
                figure(indicator.baseline(), indicator.unit())
                        + figure(indicator.target(), indicator.unit())
                        + latest.map(o -> figure(o.value(), indicator.unit())).orElse("")
                        + milestones(indicator)
                        + indicator.attributeText();
        String description = indicator.description().definition();
        String text =
                SearchDocument.join(indicator.name(), nameEn(indicator), figures, description);
        documents.add(
                new SearchDocument(
                        Kind.INDICATOR,
                        addresses.indicator(indicator),
                        List.of(indicator.domain().name()),
                        "",
                        values,
                        text,
                        indicator.name().length(),
                        facets.of(indicator)));
    }

    /** Returns the English name; empty if it is the name itself. */
    private static String nameEn(Indicator indicator) {
        return indicator.nameEn().equals(indicator.name()) ? "" : indicator.nameEn();
    }

    private String milestones(Indicator indicator) {
        return portal.milestonesOf(indicator).stream()
                .map(m -> m.year() + " " + figure(m.value(), indicator.unit()))
                .collect(Collectors.joining());
    }

    /** Returns a figure as people write it, {@code 16.9万人} for 【16.9】 in 万人, and a space. */
    private String figure(Quantity quantity, String unit) {
        if (quantity.isMissing()) {
            return "";
        }
        String text = quantity.text().replaceAll("[【】〔〕]", "");
        boolean isWord = byWords && unit.matches("\\p{IsLatin}.*");
        String gap = isWord ? " " : "";
        return (quantity.isWords() || text.contains(unit) ? text : text + gap + unit) + " ";
    }

    private void addService(Service service) {
        add(
                Kind.SERVICE,
                addresses.topic(service),
                List.of(service.domain().name()),
                facets.of(service),
                service.name(),
                service.nameEn());
    }

    private void addProject(Project project) {
        documents.add(
                new SearchDocument(
                        Kind.PROJECT,
                        addresses.topic(project),
                        Stream.concat(
                                        project.domain().stream().map(Domain::name),
                                        Stream.of(places.number(project)))
                                .toList(),
                        "",
                        List.of(),
                        project.name().equals(project.title())
                                ? project.placeText()
                                : SearchDocument.join(project.name(), project.placeText()),
                        project.name().length(),
                        facets.of(project)));
    }

    private void addDomain(Domain domain) {
        add(
                Kind.DOMAIN,
                addresses.domain(domain),
                List.of(),
                facets.of(domain),
                domain.name(),
                domain.group().orElse(""),
                domain.nameEn(),
                domain.goal().orElse(""),
                servicesAsPrinted(domain));
    }

    /** Returns a domain's services, separated as in the plan's list. */
    private String servicesAsPrinted(Domain domain) {
        return portal.servicesOf(domain).stream()
                .map(Service::name)
                .collect(Collectors.joining(separator));
    }

    private void addLifeEvent(LifeEvent event) {
        add(
                Kind.LIFE,
                addresses.lifeEvent(event),
                List.of(),
                facets.of(event.topics()),
                event.name(),
                event.text(),
                event.topics().stream().map(Topic::name).collect(Collectors.joining("\n")),
                event.nameEn(),
                event.textEn());
    }

    private void addTerm(Term term) {
        add(
                Kind.TERM,
                addresses.term(term),
                List.of(),
                List.of(),
                term.name(),
                term.text(),
                String.join("\n", term.also()),
                term.nameEn());
    }

    private void addHeadings(Chapter chapter) {
        add(
                Kind.HEADING,
                addresses.chapter(chapter),
                List.of(chapter.shortName()),
                facets.in(chapter),
                chapter.title(),
                chapter.shortName());
        for (Section section : chapter.sections()) {
            add(
                    Kind.HEADING,
                    addresses.section(section),
                    List.of(chapter.heading(), section.shortName()),
                    facets.in(chapter),
                    section.title(),
                    section.shortName());
        }
    }

    private void addColumn(PlanColumn column) {
        add(
                Kind.HEADING,
                addresses.place(column),
                List.of(column.shortName()),
                facets.at(column),
                column.title(),
                column.shortName(),
                String.join("\n", column.headings()),
                String.join("\n", column.noteTexts()));
    }

    private void addCommitment(Commitment commitment) {
        add(
                Kind.COMMITMENT,
                addresses.commitment(commitment),
                commitment.domain().map(d -> List.of(d.name())).orElse(List.of()),
                facets.of(commitment),
                commitment.subject(),
                commitment.quote());
    }

    private void addParagraphs(Chapter chapter) {
        chapter.introductoryParagraphs().forEach(p -> addParagraph(p, List.of(chapter.heading())));
        for (Section section : chapter.sections()) {
            List<String> trail = List.of(chapter.shortName(), section.heading());
            section.paragraphs().forEach(p -> addParagraph(p, trail));
        }
    }

    private void addParagraph(Paragraph paragraph, List<String> trail) {
        int lead = paragraph.lead().map(l -> l.replaceFirst("[。：]$", "").length()).orElse(0);
        documents.add(
                new SearchDocument(
                        Kind.PARAGRAPH,
                        addresses.place(paragraph),
                        trail,
                        lead > 0 ? "" : places.name(paragraph),
                        List.of(),
                        paragraph.text(),
                        lead,
                        facets.at(paragraph)));
    }

    private void addNote(DataNote note) {
        List<String> trail = new ArrayList<>();
        note.indicators().forEach(i -> trail.add(i.name()));
        note.places().forEach(place -> trail.add(places.name(place)));
        add(
                Kind.NOTE,
                addresses.dataNote(note),
                trail.stream().limit(1).toList(),
                facets.of(note),
                note.title(),
                note.note());
    }

    private void addDataset(Dataset<?> dataset) {
        add(
                Kind.DATASET,
                addresses.dataset(dataset.name(), "html"),
                List.of(),
                List.of(),
                datasetWords.title(dataset.schema()),
                datasetWords.description(dataset.schema()),
                dataset.name());
    }

    private void addArticle(Article article) {
        add(
                Kind.ARTICLE,
                addresses.article(article.id()),
                List.of(),
                List.of(),
                article.title(),
                ArticleText.of(article.markdown()));
    }

    /** Adds the page on what the plan leaves open, if there is one. */
    private void addCoverage(Messages messages) {
        String gaps =
                portal.coverage().questions().stream()
                        .map(q -> "coverage.gap." + q.kind().code() + "." + q.gap().code())
                        .map(messages::text)
                        .collect(Collectors.joining("\n"));
        if (!gaps.isEmpty()) {
            String title = messages.text("coverage.title");
            add(Kind.ARTICLE, Addresses.COVERAGE, List.of(), List.of(), title, gaps);
        }
    }
}
