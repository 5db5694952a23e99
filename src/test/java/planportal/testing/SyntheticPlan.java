package planportal.testing;

import java.nio.file.Path;
import java.util.List;

/**
 * A made-up plan of any size for tests of speed, search and robustness. Each 33 indicators are a
 * district with the real plan's domains, indicators, services and projects under changed names and
 * values; text, paragraphs and tables have the real plan's measures. The same settings give the
 * same files.
 *
 * <pre>{@code
 * SyntheticPlan.of(1_000).write(folder.resolve("content"));
 * }</pre>
 *
 * @param indicators how many, from 1
 * @param seed another one gives another plan
 * @param chapters how many, from 7; chapters after the fourth and before the last two are about one
 *     domain each
 * @param years for how many years there are observations, 0 to 5
 * @param formats what to publish, as in {@code portal.yaml}
 * @param sample the folder {@code content/} of the real plan
 */
public record SyntheticPlan(
        int indicators, long seed, int chapters, int years, List<String> formats, Path sample) {
    /** Everything that a portal can publish. */
    public static final List<String> ALL_FORMATS =
            List.of(
                    "chart",
                    "csv",
                    "json",
                    "xlsx",
                    "zip",
                    "citation",
                    "search",
                    "catalogue",
                    "offline");

    /** Pages with their charts, CSV, JSON, the search index and the site map. */
    public static final List<String> CORE_FORMATS = List.of("csv", "json", "search");

    public SyntheticPlan {
        if (indicators < 1 || chapters < 7 || years < 0 || years > 5) {
            throw new IllegalArgumentException("no such plan");
        }
        formats = List.copyOf(formats);
    }

    /** A plan with observations for five years, and one chapter for two indicators up to 200. */
    public static SyntheticPlan of(int indicators) {
        int chapters = indicators <= 50 ? 15 : Math.min(200, 15 + indicators / 2);
        return new SyntheticPlan(
                indicators, 20212025, chapters, 5, ALL_FORMATS, Path.of("content"));
    }

    public SyntheticPlan withSeed(long other) {
        return new SyntheticPlan(indicators, other, chapters, years, formats, sample);
    }

    public SyntheticPlan withYears(int other) {
        return new SyntheticPlan(indicators, seed, chapters, other, formats, sample);
    }

    public SyntheticPlan withFormats(List<String> others) {
        return new SyntheticPlan(indicators, seed, chapters, years, others, sample);
    }

    /** Writes the plan's files into a folder, which is made if missing. */
    public void write(Path content) {
        new SyntheticContent(this).write(new ContentFolder(content));
    }

    /**
     * Puts a plan of tables and text into our format, for comparisons with other programs that
     * build from the same data.
     *
     * @param data holds {@code indicators.csv} with the columns {@code
     *     id,number,group,name,unit,baseline_2020,target_2025,attribute} and {@code chapters/*.md}
     *     with the front matter {@code title} and {@code number}
     * @param content where to write
     */
    public static void fromNeutral(Path data, Path content, List<String> formats) {
        new NeutralPlan(data).write(new ContentFolder(content), formats);
    }

    /** {@link #fromNeutral(Path, Path, List)} with everything published. */
    public static void fromNeutral(Path data, Path content) {
        fromNeutral(data, content, ALL_FORMATS);
    }
}
