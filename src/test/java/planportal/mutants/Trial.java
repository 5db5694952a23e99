package planportal.mutants;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import planportal.Build;
import planportal.BuildOptions;
import planportal.BuildResult;
import planportal.ContentCheck;
import planportal.Stages;
import planportal.diagnostic.Diagnostics;
import planportal.diff.EditionException;
import planportal.publish.PublishException;
import planportal.site.Site;
import planportal.site.SiteException;
import planportal.testing.BuiltSite;

/** Checks and builds mutants, one after another, in one folder. */
final class Trial {
    private static final String CONTENT = "content";
    private static final String SECRET = "text beside the content";

    private final Path work;
    private final Path content;
    private final BuiltSite published;
    private final Site site = Site.builtIn();

    /** What the last mutant left behind. */
    private FolderState last;

    /**
     * The outcome for one mutant.
     *
     * @param problems what the program did wrong
     */
    record Outcome(boolean valid, List<String> problems) {}

    /**
     * @param work an empty folder
     * @param first a valid content, which is published first
     */
    Trial(Path work, ContentFiles first) throws IOException {
        this.work = work;
        content = work.resolve(CONTENT);
        Path outside = Files.createDirectories(work.resolve(Mutators.OUTSIDE));
        Files.writeString(outside.resolve("secret.txt"), SECRET);
        Files.writeString(outside.resolve("secret.md"), SECRET);
        first.write(content);
        published = BuiltSite.build(content, work.resolve("site"));
        last = FolderState.of(work);
    }

    /**
     * Tries one mutant.
     *
     * @param thorough whether to read the published site, too
     */
    Outcome run(Mutant mutant, boolean thorough) throws IOException {
        clearContent();
        mutant.content().write(content);
        FolderState given = FolderState.of(content);

        Diagnostics diagnostics = new Diagnostics();
        ContentCheck.run(content, site, Optional.empty(), diagnostics);
        boolean valid = !diagnostics.hasErrors();
        List<String> problems = new ArrayList<>(DiagnosticRules.problems(content, diagnostics));

        Optional<BuildResult> built = build(problems);
        boolean wasPublished = built.flatMap(BuildResult::published).isPresent();
        if (built.isPresent() && wasPublished != valid) {
            problems.add("check says valid: " + valid + ", build published: " + wasPublished);
        }
        if (built.isPresent() && !printed(built.get().diagnostics()).equals(printed(diagnostics))) {
            problems.add("check and build print different diagnostics");
        }
        Set<String> changed = FolderState.of(content).differences(given);
        FolderState left = FolderState.of(work);
        if (!wasPublished) {
            changed.addAll(left.without(CONTENT).differences(last.without(CONTENT)));
        }
        last = left;
        if (!changed.isEmpty()) {
            problems.add("changed or deleted: " + changed);
        }
        if (wasPublished && thorough) {
            problems.addAll(SiteRules.problems(published, SECRET));
        }
        return new Outcome(valid, problems);
    }

    private Optional<BuildResult> build(List<String> problems) {
        try {
            BuildOptions options = BuildOptions.DEFAULT.withoutArchive();
            Build build = new Build(content, published.folder(), site, options);
            return Optional.of(build.run(Stages.SILENT));
        } catch (PublishException | SiteException | EditionException e) {
            problems.add("refused by the build alone: " + e.getMessage());
            return Optional.empty();
        }
    }

    private static String printed(Diagnostics diagnostics) {
        StringBuilder printed = new StringBuilder();
        diagnostics.print(printed);
        return printed.toString();
    }

    private void clearContent() throws IOException {
        try (Stream<Path> paths = Files.walk(content)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
