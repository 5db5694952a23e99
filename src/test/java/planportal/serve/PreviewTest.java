package planportal.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import planportal.Stages;
import planportal.site.SiteException;

class PreviewTest {
    private static final String PAGE = "indicators/" + EditedPlan.INDICATOR + ".html";
    private static final String DATA = "indicators/" + EditedPlan.INDICATOR + ".json";
    private static final String MESSAGES = "site/messages/zh.properties";

    @TempDir Path folder;
    private EditedPlan plan;

    @BeforeEach
    void begin() throws IOException {
        plan = new EditedPlan(folder);
    }

    @Test
    void changedCellShowsOnThePageAndInTheDataBesideIt() throws IOException {
        PreviewState before = plan.begin();
        assertFalse(EditedPlan.text(before, PAGE).get().contains("4321"));

        PreviewState after = plan.observe("4321");

        assertTrue(EditedPlan.text(after, PAGE).get().contains("4321"));
        assertTrue(EditedPlan.text(after, DATA).get().contains("4321"));
        assertFalse(EditedPlan.text(before, PAGE).get().contains("4321"));
    }

    @Test
    void cellOfTheSameLengthShowsToo() throws IOException {
        plan.observe("4321");

        PreviewState after = plan.replace("content/observations.csv", "4321", "4322");

        assertTrue(EditedPlan.text(after, DATA).get().contains("4322"));
        assertFalse(EditedPlan.text(after, DATA).get().contains("4321"));
    }

    @Test
    void brokenContentGivesItsMessagesAndNoSiteUntilItIsFixed() throws IOException {
        plan.begin();

        PreviewState broken = plan.observe("many");
        PreviewState stillBroken =
                plan.append("content/pages/news.md", "---\ntitle: 新闻\n---\n\n甲\n");
        PreviewState fixed = plan.replace("content/observations.csv", "many", "4321");

        assertTrue(broken.failed());
        assertTrue(broken.problem().contains("observations.csv:2:24: error: "), broken.problem());
        assertEquals(broken.problem(), stillBroken.problem());
        assertFalse(fixed.failed());
        assertEquals("", fixed.problem());
    }

    @Test
    void searchIndexIsThatOfTheSiteToo() throws IOException {
        assertFalse(search(plan.begin()).contains("Nursing beds"));

        PreviewState after =
                plan.replace("content/indicators.csv", "Elderly care beds", "Nursing beds");

        assertTrue(search(after).contains("Nursing beds"));
        assertEquals(Optional.empty(), EditedPlan.text(after, "search/nowhere.js"));
    }

    /** All passages of the search index. */
    private static String search(PreviewState state) {
        return Stream.iterate(0, i -> i + 1)
                .map(i -> EditedPlan.text(state, "search/block-" + i + ".js"))
                .takeWhile(Optional::isPresent)
                .map(Optional::get)
                .collect(Collectors.joining());
    }

    @Test
    void articlesComeAndGo() throws IOException {
        String article = "content/pages/news.md";
        String address = "news.html";
        assertEquals(Optional.empty(), EditedPlan.text(plan.begin(), address));

        PreviewState with = plan.append(article, "---\ntitle: 新闻一则\n---\n\n甲\n");
        PreviewState without = plan.delete(article);

        assertTrue(EditedPlan.text(with, address).get().contains("新闻一则"));
        assertTrue(EditedPlan.text(with, "index.html").get().contains("新闻一则"));
        assertEquals(Optional.empty(), EditedPlan.text(without, address));
        assertFalse(EditedPlan.text(without, "index.html").get().contains("新闻一则"));
    }

    @Test
    void changedWordsShow() throws IOException {
        plan.begin();

        PreviewState after = plan.replace(MESSAGES, "notfound.title=", "notfound.title=改过的");

        assertTrue(EditedPlan.text(after, "404.html").get().contains("改过的"));
    }

    @Test
    void pageWhoseWordsAreMissingFailsAndNoOther() throws IOException {
        plan.begin();

        PreviewState after = plan.replace(MESSAGES, "notfound.lead=", "notfound.mislaid=");

        assertTrue(EditedPlan.text(after, "index.html").isPresent());
        SiteException failed =
                assertThrows(SiteException.class, () -> EditedPlan.text(after, "404.html"));
        assertTrue(failed.getMessage().contains("\"notfound.lead\" is missing"));
    }

    @Test
    void missingMessagesAreReportedUntilTheyAreBack() throws IOException {
        plan.begin();
        plan.delete("site/messages/en.properties");

        PreviewState gone = plan.delete(MESSAGES);
        PreviewState stillGone = plan.observe("4321");

        assertTrue(gone.failed());
        assertTrue(stillGone.failed(), "a change elsewhere does not bring them back");
        assertTrue(stillGone.problem().contains("site/messages"), stillGone.problem());
    }

    @Test
    void templateThatCannotBeCompiledIsReportedUntilItIsFixed() throws IOException {
        String template = "site/templates/page/notfound.jte";
        plan.begin();

        PreviewState broken = plan.append(template, "${nonsense}");
        PreviewState stillBroken = plan.observe("4321");
        PreviewState fixed = plan.replace(template, "${nonsense}", "<p>改过的模板</p>");

        assertTrue(broken.problem().contains("notfound.jte"), broken.problem());
        assertTrue(stillBroken.problem().contains("notfound.jte"), stillBroken.problem());
        assertTrue(EditedPlan.text(fixed, "404.html").get().contains("改过的模板"));
        assertTrue(EditedPlan.text(fixed, DATA).get().contains("4321"));
    }

    @Test
    void ownWordsAreFollowedAndThoseThatDoNotFitAreReported() throws IOException {
        Path own = Files.createDirectories(folder.resolve("looks/messages"));
        Path words = Files.writeString(own.resolve("zh.properties"), "common.skip=跳过\n");
        Preview preview =
                new Preview(
                        plan.file("content"),
                        plan.file("site"),
                        Optional.of(folder.resolve("looks")),
                        folder.resolve("classes"));
        assertTrue(preview.sources().contains(folder.resolve("looks")));

        PreviewState good = preview.build(List.of(), Stages.SILENT);
        Files.writeString(words, "common.skpi=跳过\n");
        PreviewState bad = preview.build(List.of(words), Stages.SILENT);

        assertTrue(EditedPlan.text(good, "404.html").get().contains(">跳过</a>"));
        assertTrue(bad.problem().contains("did you mean \"common.skip\"?"), bad.problem());
    }
}
