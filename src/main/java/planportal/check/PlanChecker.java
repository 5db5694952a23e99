package planportal.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import planportal.diagnostic.Diagnostics;
import planportal.model.Article;
import planportal.model.Chapter;
import planportal.model.DataNote;
import planportal.model.Domain;
import planportal.model.Indicator;
import planportal.model.Observation;
import planportal.model.Plan;
import planportal.model.PlanColumn;
import planportal.model.PlanInfo;
import planportal.model.PortalSettings;
import planportal.model.Project;
import planportal.model.Publication;
import planportal.model.Service;
import planportal.model.Synonym;
import planportal.read.RawContent;

/** Checks a whole content folder; the only maker of a {@link Publication}. */
public final class PlanChecker {
    private static final String PLAN = "plan.yaml";
    private static final String PORTAL = "portal.yaml";
    private static final Set<String> KNOWN =
            Set.of(
                    PLAN,
                    PORTAL,
                    DomainChecker.FILE,
                    IndicatorChecker.FILE,
                    ServiceChecker.FILE,
                    MentionChecker.FILE,
                    ObservationChecker.FILE,
                    CommitmentChecker.FILE,
                    NumberChecker.FILE,
                    DataNoteChecker.FILE,
                    SynonymChecker.FILE);

    /** The files that hold what the plan prints. */
    private static final String[] PRINTED = {
        PLAN,
        ChapterChecker.FOLDER,
        ColumnChecker.FOLDER,
        DomainChecker.FILE,
        IndicatorChecker.FILE,
        ServiceChecker.FILE
    };

    private final Diagnostics diagnostics;

    public PlanChecker(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * Checks everything and reports every mistake.
     *
     * @return the publication; empty if there was an error, here or in reading
     */
    public Optional<Publication> check(RawContent raw) {
        if (raw.isEmpty() && diagnostics.hasErrors()) {
            return Optional.empty();
        }
        PlanFiles content = new PlanFiles(raw, diagnostics);
        Optional<PlanInfo> info =
                content.fields(PLAN).flatMap(new PlanInfoChecker(diagnostics)::check);
        Optional<PortalSettings> settings =
                content.fields(PORTAL).flatMap(new SettingsChecker(diagnostics)::check);

        Numbering<ColumnDraft> columns = new Numbering<>(diagnostics, "column");
        Numbering<Chapter> chapters = new Numbering<>(diagnostics, "chapter");
        IdRegistry<Domain> domains = new IdRegistry<>(diagnostics, "domain");
        IdRegistry<Indicator> indicators = new IdRegistry<>(diagnostics, "indicator");
        IdRegistry<Service> services = new IdRegistry<>(diagnostics, "service");
        PlaceIndex places = new PlaceIndex(diagnostics);

        new ColumnChecker(diagnostics, columns, places).check(content);
        new ChapterChecker(diagnostics, columns, chapters, places).check(content);
        DomainChecker domainChecker = new DomainChecker(diagnostics, domains, chapters, columns);
        domainChecker.check(content);
        List<Project> projects =
                new ProjectChecker(diagnostics, places).check(columns, domains, domainChecker);
        new IndicatorChecker(diagnostics, info, domains, indicators).check(content);
        new ServiceChecker(diagnostics, domains, services)
                .check(content, domainChecker.serviceCounts());
        List<PlanColumn> checkedColumns = columns(columns);
        if (content.isSound(PRINTED)) {
            addColumns(places, columns, domains, indicators, services);
        }

        List<MentionChecker.Found> mentions =
                new MentionChecker(diagnostics, indicators, places).check(content);
        List<CommitmentChecker.Found> commitments =
                new CommitmentChecker(diagnostics, info, domains, indicators, places)
                        .check(content);
        List<DeclaredNumber> numbers = new NumberChecker(diagnostics, places).check(content);
        List<DataNote> notes = new DataNoteChecker(diagnostics, indicators, places).check(content);
        List<Synonym> synonyms =
                new SynonymChecker(diagnostics, printed(content, chapters, places, domains))
                        .check(content);
        List<Article> articles = new ArticleChecker(diagnostics).check(raw.articles());
        List<Observation> observations =
                new ObservationChecker(diagnostics, info, indicators).check(content);
        checkNumbers(content, places, mentions, commitments, numbers, notes);
        warnOfUnknownFiles(raw, content);

        if (diagnostics.hasErrors()) {
            return Optional.empty();
        }
        Plan plan =
                new Plan(
                        info.orElseThrow(),
                        List.copyOf(chapters.values().values()),
                        checkedColumns,
                        List.copyOf(domains.values()),
                        List.copyOf(indicators.values()),
                        List.copyOf(services.values()),
                        projects,
                        mentions.stream().map(MentionChecker.Found::mention).toList(),
                        commitments.stream().map(CommitmentChecker.Found::commitment).toList(),
                        notes);
        return Optional.of(
                new Publication(plan, observations, settings.orElseThrow(), articles, synonyms));
    }

    private static List<PlanColumn> columns(Numbering<ColumnDraft> drafts) {
        return drafts.values().values().stream().map(ColumnDraft::column).toList();
    }

    /** Makes places of the columns, now that all cells of their tables are known. */
    private static void addColumns(
            PlaceIndex places,
            Numbering<ColumnDraft> drafts,
            IdRegistry<Domain> domains,
            IdRegistry<Indicator> indicators,
            IdRegistry<Service> services) {
        for (ColumnDraft draft : drafts.values().values()) {
            String table =
                    PrintedText.table(
                            draft.column(),
                            domains.values(),
                            indicators.values(),
                            services.values());
            places.put(
                    PlaceText.ofColumn(
                            draft.column(),
                            draft.heading(),
                            draft.titleStart(),
                            draft.notes(),
                            table));
        }
    }

    private static Optional<String> printed(
            PlanFiles content,
            Numbering<Chapter> chapters,
            PlaceIndex places,
            IdRegistry<Domain> domains) {
        return content.isSound(PRINTED)
                ? Optional.of(
                        PrintedText.all(chapters.values().values(), places.all(), domains.values()))
                : Optional.empty();
    }

    /**
     * Accounts for the numbers of the text. Where one is not accounted for, an error in the text or
     * in the files that account for them may be why; so those come first.
     */
    private void checkNumbers(
            PlanFiles content,
            PlaceIndex places,
            List<MentionChecker.Found> mentions,
            List<CommitmentChecker.Found> commitments,
            List<DeclaredNumber> numbers,
            List<DataNote> notes) {
        if (!content.isSound(PRINTED) || !content.isSound(NumberChecker.FILE)) {
            return;
        }
        ExplainedNumbers explained = ExplainedNumbers.declared(numbers);
        if (content.isSound(DataNoteChecker.FILE)) {
            NumberAgreement agreement = new NumberAgreement(diagnostics, explained, notes);
            agreement.checkMentions(mentions);
            agreement.checkCommitments(commitments);
        }
        if (content.has(CommitmentChecker.FILE) && content.isSound(CommitmentChecker.FILE)) {
            explained.addAll(
                    commitments.stream().map(CommitmentChecker.Found::commitment).toList());
            explained.reportOthers(places.all(), diagnostics);
        }
    }

    private void warnOfUnknownFiles(RawContent raw, PlanFiles content) {
        raw.paths()
                .filter(path -> !KNOWN.contains(path))
                .filter(path -> !isText(path) || raw.unknown().contains(path))
                .forEach(
                        path ->
                                diagnostics.warning(
                                        content.missing(path),
                                        "the file is not used",
                                        Nearest.to(path, KNOWN)
                                                .map(near -> "did you mean " + near + "?")
                                                .orElse("delete it, or correct its name")));
    }

    private static boolean isText(String path) {
        return path.startsWith(ChapterChecker.FOLDER)
                || path.startsWith(ColumnChecker.FOLDER)
                || path.startsWith(ArticleChecker.FOLDER);
    }
}
