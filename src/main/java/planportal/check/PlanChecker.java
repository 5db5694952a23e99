package planportal.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.Stream;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Hint;
import planportal.diagnostic.Rule;
import planportal.diagnostic.Span;
import planportal.model.Article;
import planportal.model.Chapter;
import planportal.model.Commitment;
import planportal.model.DataNote;
import planportal.model.Dimension;
import planportal.model.Domain;
import planportal.model.EnglishNames;
import planportal.model.Event;
import planportal.model.Guidance;
import planportal.model.Indicator;
import planportal.model.LifeEvent;
import planportal.model.Milestone;
import planportal.model.Moves;
import planportal.model.Observation;
import planportal.model.OwnFile;
import planportal.model.Plan;
import planportal.model.PlanInfo;
import planportal.model.PortalSettings;
import planportal.model.Project;
import planportal.model.Publication;
import planportal.model.Service;
import planportal.model.SiteLanguages;
import planportal.model.Synonym;
import planportal.model.Term;
import planportal.model.Topic;
import planportal.read.RawContent;

/** Checks a content folder and builds its {@link Publication}. An instance checks once. */
public final class PlanChecker {
    private static final String PLAN = "plan.yaml";
    private static final String PORTAL = "portal.yaml";

    /** The files that content may hold. */
    static final Set<String> KNOWN =
            Set.of(
                    PLAN,
                    PORTAL,
                    DomainChecker.FILE,
                    IndicatorChecker.FILE,
                    MilestoneChecker.FILE,
                    BreakdownChecker.FILE,
                    ServiceChecker.FILE,
                    MentionChecker.FILE,
                    ObservationChecker.TABLE.csv(),
                    ObservationChecker.TABLE.workbook(),
                    EventChecker.TABLE.csv(),
                    EventChecker.TABLE.workbook(),
                    CommitmentChecker.FILE,
                    NumberChecker.FILE,
                    DataNoteChecker.FILE,
                    SynonymChecker.FILE,
                    LifeEventChecker.FILE,
                    GlossaryChecker.FILE,
                    MoveChecker.FILE,
                    NameChecker.FILE);

    /** The folders that it may hold. */
    static final List<String> FOLDERS =
            List.of(
                    ChapterChecker.FOLDER,
                    ColumnChecker.FOLDER,
                    ArticleChecker.FOLDER,
                    OwnFileChecker.FOLDER);

    /** The files with the printed plan. */
    private static final String[] PRINTED = {
        PLAN,
        ChapterChecker.FOLDER,
        ColumnChecker.FOLDER,
        DomainChecker.FILE,
        IndicatorChecker.FILE,
        ServiceChecker.FILE
    };

    private final Diagnostics diagnostics;
    private final SortedSet<String> languages;
    private final ColumnTitles titles;
    private final Optional<LocalDate> asOf;
    private final Numbering<ColumnDraft> columns;
    private final Numbering<Chapter> chapters;
    private final IdRegistry<Domain> domains;
    private final IdRegistry<Indicator> indicators;
    private final IdRegistry<Service> services;
    private final IdRegistry<Project> projects;
    private final IdRegistry<Commitment> commitments;
    private final IdRegistry<Dimension> dimensions;
    private final PlaceIndex places;

    /**
     * @param languages those that the site has messages in
     */
    public PlanChecker(Diagnostics diagnostics, SortedSet<String> languages) {
        this(diagnostics, languages, ColumnTitles.NONE, Optional.empty());
    }

    /**
     * @param titles what workbooks may call the columns of a table
     * @param asOf the day of this run, after which nothing has happened; empty if it does not
     *     matter
     */
    public PlanChecker(
            Diagnostics diagnostics,
            SortedSet<String> languages,
            ColumnTitles titles,
            Optional<LocalDate> asOf) {
        this.diagnostics = diagnostics;
        this.languages = languages;
        this.titles = titles;
        this.asOf = asOf;
        this.columns = new Numbering<>(diagnostics, "column");
        this.chapters = new Numbering<>(diagnostics, "chapter");
        this.domains = new IdRegistry<>(diagnostics, "domain");
        this.indicators = new IdRegistry<>(diagnostics, "indicator");
        this.services = new IdRegistry<>(diagnostics, "service");
        this.projects = new IdRegistry<>(diagnostics, "project");
        this.commitments = new IdRegistry<>(diagnostics, "commitment");
        this.dimensions = new IdRegistry<>(diagnostics, "dimension");
        this.places = new PlaceIndex(diagnostics);
    }

    /** Returns the publication; empty if there is an error, here or from reading. */
    public Optional<Publication> check(RawContent raw) {
        if (raw.isEmpty() && diagnostics.hasErrors()) {
            return Optional.empty();
        }
        PlanFiles content = new PlanFiles(raw, titles, diagnostics);
        PlanInfoChecker infoChecker = new PlanInfoChecker(diagnostics);
        Optional<PlanInfo> info = content.fields(PLAN).flatMap(infoChecker::check);
        List<String> printedColumns = infoChecker.printedColumns();
        Optional<PortalSettings> settings =
                content.fields(PORTAL).flatMap(new SettingsChecker(diagnostics, languages)::check);

        Examples examples = Examples.of(info);
        new ColumnChecker(diagnostics, printedColumns, columns, projects, places, examples)
                .check(content);
        new ChapterChecker(diagnostics, columns, chapters, places, examples).check(content);
        DomainChecker domainChecker = new DomainChecker(diagnostics, domains, chapters, columns);
        domainChecker.check(content);
        new ProjectChecker(diagnostics, projects, places).check(columns, domains);
        new IndicatorChecker(diagnostics, info, printedColumns, domains, indicators).check(content);
        new ServiceChecker(diagnostics, domains, services)
                .check(content, domainChecker.serviceCounts());
        if (content.isSound(PRINTED)) {
            columns.values().values().forEach(this::addPlace);
        }

        List<CommitmentChecker.Found> quantities =
                new CommitmentChecker(diagnostics, info, domains, indicators, commitments, places)
                        .check(content);
        TopicIndex topics =
                new TopicIndex(diagnostics, indicators, commitments, projects, services);
        List<MentionChecker.Found> mentions =
                new MentionChecker(diagnostics, topics, places).check(content);
        List<NumberChecker.Declared> numbers =
                new NumberChecker(diagnostics, places).check(content);
        List<DataNote> notes = new DataNoteChecker(diagnostics, indicators, places).check(content);
        List<Topic> expected = new ArrayList<>(services.values());
        expected.addAll(indicators.values());
        List<LifeEvent> lifeEvents =
                new LifeEventChecker(diagnostics, topics, places).check(content, expected);
        Optional<String> printed = printed(content);
        List<Synonym> synonyms =
                new SynonymChecker(diagnostics, printed, lifeEvents).check(content);
        List<Term> terms = new GlossaryChecker(diagnostics, printed, places).check(content);
        List<Article> articles =
                new ArticleChecker(diagnostics, examples, languages(settings))
                        .check(raw.articles());
        List<Milestone> milestones =
                new MilestoneChecker(diagnostics, indicators, places).check(content);
        new BreakdownChecker(diagnostics, dimensions).check(content);
        List<Observation> observations =
                new ObservationChecker(diagnostics, info, indicators, dimensions).check(content);
        List<Event> events = new EventChecker(diagnostics, topics, info, asOf).check(content);
        if (content.isSound(PRINTED) && content.isSound(NumberChecker.FILE)) {
            checkNumbers(content, mentions, quantities, numbers, notes);
        }
        NameChecker nameChecker = new NameChecker(diagnostics, named());
        EnglishNames names = nameChecker.check(content, isWhole(content));
        if (isTranslated(info, settings)) {
            nameChecker.reportMissing(content, inOneLanguage(notes, terms));
        }
        Moves moves = new MoveChecker(diagnostics).check(content);
        List<OwnFile> files = new OwnFileChecker(diagnostics).check(raw.files(), content);
        new FileNameChecker(diagnostics).check(raw.paths().sorted().toList(), content);
        reportUnusedFiles(raw, content);

        if (!languages(settings).all().contains("zh")) {
            diagnostics.useEnglish();
        }
        if (diagnostics.hasErrors()) {
            return Optional.empty();
        }
        Plan plan =
                new Plan(
                        info.get(),
                        List.copyOf(chapters.values().values()),
                        columns.values().values().stream().map(ColumnDraft::column).toList(),
                        List.copyOf(domains.values()),
                        List.copyOf(indicators.values()),
                        milestones,
                        List.copyOf(services.values()),
                        List.copyOf(projects.values()),
                        mentions.stream().map(MentionChecker.Found::mention).toList(),
                        List.copyOf(commitments.values()),
                        notes);
        return Optional.of(
                new Publication(
                        plan,
                        List.copyOf(dimensions.values()),
                        observations,
                        events,
                        settings.get(),
                        articles,
                        synonyms,
                        files,
                        moves,
                        new Guidance(lifeEvents, terms, names)));
    }

    /** Returns references to all that {@code names.csv} may name. */
    private Stream<String> named() {
        Collection<Chapter> all = chapters.values().values();
        return Stream.of(
                        all.stream().map(EnglishNames::reference),
                        all.stream()
                                .flatMap(chapter -> chapter.sections().stream())
                                .map(EnglishNames::reference),
                        columns.values().values().stream()
                                .map(draft -> EnglishNames.reference(draft.column())),
                        projects.values().stream().map(Topic::reference),
                        commitments.values().stream().map(Topic::reference))
                .flatMap(Function.identity());
    }

    private static boolean isWhole(PlanFiles content) {
        return content.isSound(PRINTED) && content.isSound(CommitmentChecker.FILE);
    }

    /** Returns whether there are English pages about a plan in another language. */
    private static boolean isTranslated(
            Optional<PlanInfo> info, Optional<PortalSettings> settings) {
        return info.isPresent()
                && !info.get().isEnglish()
                && settings.isPresent()
                && settings.get().languages().all().size() > 1
                && settings.get().languages().all().contains("en");
    }

    /** Returns the languages of the pages, as far as the settings are sound. */
    private SiteLanguages languages(Optional<PortalSettings> settings) {
        List<String> any = Stream.concat(Stream.of(""), languages.stream()).toList();
        return settings.map(PortalSettings::languages).orElseGet(() -> new SiteLanguages("", any));
    }

    private static Stream<String> inOneLanguage(List<DataNote> notes, List<Term> terms) {
        return Stream.concat(
                notes.stream()
                        .filter(note -> note.english().isEmpty())
                        .map(note -> "data-notes/" + note.id()),
                terms.stream()
                        .filter(term -> !term.isInEnglish())
                        .map(term -> "term \"" + term.name() + "\""));
    }

    /** Makes a column a place, now that the cells of its table are known. */
    private void addPlace(ColumnDraft draft) {
        String table =
                PrintedText.table(
                        draft.column(), domains.values(), indicators.values(), services.values());
        places.put(
                PlaceText.ofColumn(
                        draft.column(), draft.heading(), draft.titleStart(), draft.notes(), table));
    }

    /** Returns the text of the plan; empty if it has errors. */
    private Optional<String> printed(PlanFiles content) {
        return content.isSound(PRINTED)
                ? Optional.of(
                        PrintedText.all(chapters.values().values(), places.all(), domains.values()))
                : Optional.empty();
    }

    /**
     * Checks that the numbers of the text are explained, unless the files that explain them have
     * errors.
     */
    private void checkNumbers(
            PlanFiles content,
            List<MentionChecker.Found> mentions,
            List<CommitmentChecker.Found> commitments,
            List<NumberChecker.Declared> numbers,
            List<DataNote> notes) {
        if (!content.isSound(CommitmentChecker.FILE)) {
            return;
        }
        ExplainedNumbers explained = ExplainedNumbers.declared(numbers);
        commitments.stream()
                .filter(c -> c.commitment().indicator().isEmpty())
                .forEach(explained::add);
        if (content.isSound(DataNoteChecker.FILE)) {
            NumberAgreement agreement = new NumberAgreement(diagnostics, explained, notes);
            agreement.checkMentions(mentions);
            agreement.checkCommitments(commitments);
        }
        if (content.has(CommitmentChecker.FILE)) {
            commitments.forEach(explained::add);
            explained.reportOthers(places.all(), diagnostics);
        }
    }

    private void reportUnusedFiles(RawContent raw, PlanFiles content) {
        for (String path : raw.paths().toList()) {
            boolean used =
                    KNOWN.contains(path) || isBelowFolder(path) && !raw.unknown().contains(path);
            if (!used && !raw.isUnreadable(path)) {
                reportUnused(path, content.missing(path));
            }
        }
    }

    private void reportUnused(String path, Span file) {
        Optional<String> intended = IntendedName.of(path, KNOWN);
        if (intended.isPresent()) {
            diagnostics.report(
                    Rule.FILE_NAME_MISSPELT,
                    file,
                    "unused file; its name is almost that of a content file",
                    renaming(path, intended.get()));
        } else {
            diagnostics.report(
                    Rule.FILE_UNUSED, file, "unused file", "delete it, or correct its name");
        }
    }

    /** A workbook of another kind becomes what is expected by saving it so, not by its name. */
    private static Hint renaming(String path, String intended) {
        boolean other = IntendedName.isWorkbook(path) && !path.endsWith(".xlsx");
        boolean kind = other || IntendedName.isWorkbook(path) && intended.endsWith(".csv");
        String name = "\"%s\", or delete it".formatted(intended);
        return kind
                ? Hint.withTerms("in Excel or WPS, save it%s as " + name, "另存为")
                : Hint.of("rename it to " + name);
    }

    private static boolean isBelowFolder(String path) {
        return FOLDERS.stream().anyMatch(path::startsWith);
    }
}
