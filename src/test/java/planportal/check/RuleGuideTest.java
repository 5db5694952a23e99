package planportal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import planportal.ContentCheck;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Finding;
import planportal.diagnostic.Rule;
import planportal.diagnostic.Severity;
import planportal.read.ContentReader;
import planportal.site.RuleGuide;
import planportal.site.Site;
import planportal.testing.Folders;

/** Each rule is explained, and the example of each breaks just that rule until it is mended. */
class RuleGuideTest {
    @TempDir Path content;

    static List<RuleGuide.Entry> examples() {
        return RuleGuide.of("en").entries().stream().filter(e -> e.example().isPresent()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void eachRuleHasAnEntryAndEachEntryARule(String language) {
        List<RuleGuide.Entry> entries = RuleGuide.of(language).entries();
        List<String> explained = entries.stream().map(RuleGuide.Entry::rule).sorted().toList();
        assertEquals(Stream.of(Rule.values()).map(Rule::id).sorted().toList(), explained);
        List<String> unmended =
                entries.stream()
                        .filter(entry -> entry.mend().isEmpty() && entry.example().isEmpty())
                        .map(RuleGuide.Entry::rule)
                        .toList();
        assertEquals(List.of(), unmended, "neither an example nor how to mend it");
    }

    @Test
    void examplesAreExplained() throws IOException {
        long written =
                Files.readAllLines(Path.of("site/rules/examples.txt")).stream()
                        .filter(line -> line.matches("[a-z].*"))
                        .count();
        assertEquals(written, examples().size());
        assertTrue(written > 60, written + " examples");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void theExampleBreaksTheRuleAndItsMendKeepsIt(RuleGuide.Entry entry) throws IOException {
        RuleGuide.Example example = entry.example().get();
        base();
        Path file = content.resolve(example.file());
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        int at = Collections.indexOfSubList(lines, example.right());
        boolean printed = at >= 0 && !example.right().isEmpty();
        List<String> mended = new ArrayList<>(lines);
        if (printed) {
            lines.subList(at, at + example.right().size()).clear();
            lines.addAll(at, example.wrong());
        } else {
            if (example.file().endsWith(".md")) {
                lines.add("");
                mended.add("");
            }
            lines.addAll(example.wrong());
            mended.addAll(example.right());
        }

        Files.write(file, lines);
        List<Finding> broken = check(entry.rule());
        assertTrue(broken.stream().anyMatch(f -> f.rule().equals(entry.rule())), "" + broken);
        if (!printed) {
            Files.write(file, mended);
            List<Finding> left = check(entry.rule());
            assertEquals(List.of(), left.stream().filter(f -> isWrong(f, entry)).toList());
        }
    }

    private static boolean isWrong(Finding finding, RuleGuide.Entry entry) {
        return finding.severity() == Severity.ERROR || finding.rule().equals(entry.rule());
    }

    private List<Finding> check(String rule) {
        Diagnostics diagnostics = new Diagnostics();
        if (rule.startsWith("link-")) {
            ContentCheck.run(content, Site.builtIn(), Optional.empty(), diagnostics);
        } else {
            new PlanChecker(diagnostics, Site.builtIn().languages())
                    .check(new ContentReader(content).read(diagnostics));
        }
        return diagnostics.findings();
    }

    /** Makes the small site with a chapter in English, which the examples quote. */
    private void base() throws IOException {
        Folders.copy(Path.of("src/test/resources/sites/small/content"), content);
        Files.writeString(
                content.resolve("chapters/05.md"),
                """
                ---
                chapter: 5
                ---

                # Chapter 5: Reading room

                By 2028 there are 900 reading seats, 60 of them for children; 640 today, \
                and 2 to 3 story hours a month.
                """);
        Path plan = content.resolve("plan.yaml");
        Files.writeString(plan, Files.readString(plan) + "  expected: anticipatory\n");
    }
}
