package planportal.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
    void brokenContentGivesNoSiteButTheMessageUntilItIsMended() throws IOException {
        plan.begin();

        PreviewState broken = plan.observe("many");
        PreviewState stillBroken =
                plan.append("content/pages/news.md", "---\ntitle: 新闻\n---\n\n甲\n");
        PreviewState mended = plan.replace("content/observations.csv", "many", "4321");

        assertTrue(broken.failed());
        assertTrue(broken.text().contains("observations.csv:2:24: error: "), broken.text());
        assertEquals(broken.text(), stillBroken.text());
        assertFalse(mended.failed());
        assertEquals("", mended.text());
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
    void filesComeAndGo() throws IOException {
        String article = "content/pages/news.md";
        assertEquals(Optional.empty(), EditedPlan.text(plan.begin(), "about/news.html"));

        PreviewState with = plan.append(article, "---\ntitle: 新闻一则\n---\n\n甲\n");
        String home = EditedPlan.text(with, "index.html").get();
        PreviewState without = plan.delete(article);

        assertTrue(home.contains("新闻一则"));
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
    void messagesThatAreGoneAreToldUntilTheyAreBack() throws IOException {
        plan.begin();
        plan.delete("site/messages/en.properties");

        PreviewState gone = plan.delete(MESSAGES);
        PreviewState stillGone = plan.observe("4321");

        assertTrue(gone.failed() || stillGone.failed());
        assertTrue(stillGone.failed(), "a change elsewhere does not bring them back");
        assertTrue(stillGone.text().contains("site/messages"), stillGone.text());
    }

    @Test
    void templateThatCannotBeCompiledIsToldUntilItIsMended() throws IOException {
        String template = "site/templates/page/notfound.jte";
        plan.begin();

        PreviewState broken = plan.append(template, "${nonsense}");
        PreviewState stillBroken = plan.observe("4321");
        PreviewState mended = plan.replace(template, "${nonsense}", "<p>改过的模板</p>");

        assertTrue(broken.text().contains("notfound.jte"), broken.text());
        assertTrue(stillBroken.text().contains("notfound.jte"), stillBroken.text());
        assertTrue(EditedPlan.text(mended, "404.html").get().contains("改过的模板"));
        assertTrue(EditedPlan.text(mended, DATA).get().contains("4321"));
    }
}
