package planportal;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import planportal.check.PlanChecker;
import planportal.derive.Portal;
import planportal.diagnostic.Diagnostics;
import planportal.read.ContentReader;
import planportal.read.RawContent;
import planportal.render.OutputFile;
import planportal.site.Site;
import planportal.testing.SyntheticPlan;

/** Makes one file of the site of a plan of 330 indicators, each time from the beginning. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Benchmark)
public class RenderJobBenchmark {
    @Param({
        "indicators/childcare-places.html",
        "indicators/childcare-places.json",
        "domains/childcare.html",
        "plan/05.html",
        "datasets/indicators.csv",
        "datasets/indicators.json",
        "datasets/indicators.xlsx",
        "search/"
    })
    public String path;

    private Portal portal;
    private Site site;

    @Setup
    public void write() throws Exception {
        Path content = Files.createTempDirectory("benchmark");
        SyntheticPlan.of(330).write(content);
        Diagnostics diagnostics = new Diagnostics();
        RawContent raw = new ContentReader(content).read(diagnostics);
        portal = Portal.of(new PlanChecker(diagnostics).check(raw).orElseThrow());
        site = Site.builtIn();
    }

    /** Prepares the site anew, since what several files share is made only once in each site. */
    @Benchmark
    public List<byte[]> prepareAndMake() {
        TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
        return Renderers.jobs(portal, site, templates, Optional.empty()).stream()
                .filter(job -> job.paths().stream().anyMatch(p -> p.startsWith(path)))
                .flatMap(job -> job.files().stream())
                .map(OutputFile::bytes)
                .toList();
    }
}
