package planportal.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import planportal.Build;
import planportal.BuildOptions;
import planportal.BuildResult;
import planportal.Stages;
import planportal.diagnostic.Diagnostics;
import planportal.publish.Published;
import planportal.publish.RealPath;
import planportal.site.Site;

/** Validates the content, builds the site and publishes it. */
final class BuildCommand implements Command {
    private final PrintStream out;
    private final Report report;
    private final Stages stages;

    BuildCommand(PrintStream out, Report report, Stages stages) {
        this.out = out;
        this.report = report;
        this.stages = stages;
    }

    @Override
    public ExitStatus run(List<String> words) {
        Arguments arguments =
                new Arguments(
                        words,
                        Set.of(
                                "content",
                                "site",
                                "out",
                                "base-url",
                                "previous",
                                "published",
                                "as-of"),
                        Set.of("verify", "keep-foreign"));
        arguments.positional(0);
        Path content = arguments.path("content", "content");
        Path target = arguments.path("out", "target/site");
        if (RealPath.overlap(content, target)) {
            throw new UsageException(
                    "the site cannot be in the content's folder, nor the content in the site's: "
                            + target
                            + " and "
                            + content
                            + "; name another folder with --out");
        }
        long started = System.nanoTime();
        BuildOptions options =
                new BuildOptions(
                        arguments.baseUrl("base-url"),
                        arguments.path("previous"),
                        arguments.date("published"),
                        true,
                        arguments.has("keep-foreign"),
                        arguments.has("verify"),
                        arguments.date("as-of"));
        Diagnostics diagnostics = new Diagnostics();
        Site site = arguments.site(diagnostics);
        BuildResult result = new Build(content, target, site, options).run(stages, diagnostics);
        report.built(result.diagnostics());
        if (result.published().isEmpty()) {
            report.failed("nothing was published");
            return ExitStatus.FAILED;
        }
        out.println(summary(target, result.published().get(), System.nanoTime() - started));
        return ExitStatus.OK;
    }

    private static String summary(Path target, Published published, long nanos) {
        return String.format(
                Locale.ROOT,
                "%s: %d pages, %d files, %.1f MB in %.2f s",
                target,
                published.pages(),
                published.files(),
                published.bytes() / 1e6,
                nanos / 1e9);
    }

    @Override
    public String usage() {
        return "build [--content DIR] [--site DIR] [--out DIR] [--base-url URL] [--previous DIR]"
                + " [--published DATE] [--as-of DATE] [--verify] [--keep-foreign]";
    }

    @Override
    public String purpose() {
        return "build the site, if the content has no errors";
    }
}
