package planportal.diff;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import planportal.derive.Portal;
import planportal.model.Indicator;
import planportal.model.Observation;
import planportal.model.Project;
import planportal.model.Service;
import planportal.render.OutputFile;
import planportal.render.catalog.PublishedData;
import planportal.site.Site;
import planportal.testing.Plans;

/** How the data's version steps from one edition to the next. */
class DataVersionTest {
    private static final Site SITE = Site.builtIn();
    private static final Indicator BEDS = Plans.indicator("beds", "张", "10", "20");

    @TempDir Path folder;

    @Test
    void aFirstPublicationIsOneZeroZero() {
        assertEquals("1.0.0", data(Plans.build().indicators(BEDS).portal()).version());
    }

    @Test
    void nothingNewKeepsTheVersion() throws IOException {
        publish(Plans.build().indicators(BEDS).portal());
        assertEquals("1.0.0", next(Plans.build().indicators(BEDS).portal()).version());
    }

    @Test
    void aNumberWithZerosAtItsEndIsTheSameNumber() throws IOException {
        Portal portal =
                Plans.build().indicators(Plans.indicator("beds", "张", "1.50", "20")).portal();
        publish(portal);
        assertEquals("1.0.0", next(portal).version());
    }

    @Test
    void aCorrectedValueStepsTheLastNumber() throws IOException {
        publish(Plans.build().indicators(BEDS).portal());
        Indicator corrected = Plans.indicator("beds", "张", "11", "20");
        assertEquals("1.0.1", next(Plans.build().indicators(corrected).portal()).version());
    }

    @Test
    void addedRowsStepTheMiddleNumber() throws IOException {
        publish(Plans.build().indicators(BEDS).portal());
        Portal more =
                Plans.build()
                        .indicators(BEDS)
                        .observations(Plans.actual(BEDS, 2022, "13"))
                        .portal();
        assertEquals("1.1.0", next(more).version());
    }

    @Test
    void aRevisionIsAnAddedRow() throws IOException {
        publish(
                Plans.build()
                        .indicators(BEDS)
                        .observations(Plans.actual(BEDS, 2022, "13", "2023-03-01"))
                        .portal());
        PublishedData revised =
                next(
                        Plans.build()
                                .indicators(BEDS)
                                .observations(
                                        Plans.actual(BEDS, 2022, "13", "2023-03-01"),
                                        Plans.actual(BEDS, 2022, "14", "2024-03-01"))
                                .portal());
        assertEquals("1.1.0", revised.version());
        assertEquals(List.of(), revised.broken());
    }

    @Test
    void resultsThatAreGoneAreBrokenPromises() throws IOException {
        publish(withResults("13", "2023-03-01", "14", "2024-03-01"));
        List<String> first = List.of("observations#beds-2022-actual-2023-03-01");

        // The earlier of two is superseded, yet it stays.
        PublishedData fewer = next(withResults("14", "2024-03-01"));
        assertEquals("2.0.0", fewer.version());
        assertEquals(first, fewer.broken());
        assertEquals(first, next(withResults("13", "2023-03-02", "14", "2024-03-01")).broken());
        assertEquals(2, next(withResults()).broken().size());

        // A site without descriptions has no version to count from, but no fewer results.
        Files.delete(folder.resolve("datapackage.json"));
        assertEquals(first, next(withResults("14", "2024-03-01")).broken());
        assertEquals("1.0.0", next(withResults()).version());
    }

    @Test
    void resultOfASiteWithoutIdsIsNamedByItsKey() throws IOException {
        Portal portal = withResults("13", "2023-03-01");
        publish(portal);
        edit("datasets/observations.json", ",\"id\":\"beds-2022-actual-2023-03-01\"", "");
        assertEquals(List.of(), next(portal).broken());
        assertEquals(
                List.of("observations#beds-2022-actual-2023-03-01"), next(withResults()).broken());
    }

    /** A plan with results of 2022, each a value and its day of publication. */
    private static Portal withResults(String... valuesAndDays) {
        Observation[] results = new Observation[valuesAndDays.length / 2];
        for (int i = 0; i < results.length; i++) {
            results[i] = Plans.actual(BEDS, 2022, valuesAndDays[2 * i], valuesAndDays[2 * i + 1]);
        }
        return Plans.build().indicators(BEDS).observations(results).portal();
    }

    @Test
    void removedRowsStepTheFirstNumberAndLoseTheirAnchors() throws IOException {
        Service one = new Service("one", 1, Plans.domain(), "一", "one", Optional.empty());
        Service two = new Service("two", 2, Plans.domain(), "二", "two", Optional.empty());
        publish(Plans.build().services(one, two).portal());
        PublishedData fewer = next(Plans.build().services(one).portal());
        assertEquals("2.0.0", fewer.version());
        assertEquals(List.of("services/index.html#two"), fewer.broken());
    }

    @Test
    void aFieldThatIsGoneStepsTheFirstNumberAndIsABrokenPromise() throws IOException {
        Service one = new Service("one", 1, Plans.domain(), "一", "one", Optional.empty());
        Portal portal = Plans.build().services(one).portal();
        publish(portal);
        edit("\"name\": \"domain_goal\"", "\"name\": \"goal_of_domain\"");
        PublishedData renamed = next(portal);
        assertEquals("2.0.0", renamed.version());
        assertEquals(List.of("services.goal_of_domain"), renamed.broken());
    }

    @Test
    void aNarrowerFieldStepsTheFirstNumberAWiderOneTheMiddle() throws IOException {
        Portal portal = Plans.build().indicators(BEDS).portal();
        publish(portal);
        edit(
                "\"enum\": [\n                \"baseline\",",
                "\"enum\": [\n                \"x\", \"baseline\",");
        assertEquals("2.0.0", next(portal).version());

        publish(portal);
        edit("\"enum\": [\n                \"baseline\",", "\"enum\": [");
        assertEquals("1.1.0", next(portal).version());
    }

    @Test
    void otherWordsInTheDescriptionStepTheLastNumber() throws IOException {
        Portal portal = Plans.build().indicators(BEDS).portal();
        publish(portal);
        edit("\"title\": \"观测值\"", "\"title\": \"数值\"");
        assertEquals("1.0.1", next(portal).version());
    }

    @Test
    void theVersionCountsOnFromThePreviousOne() throws IOException {
        Portal portal = Plans.build().indicators(BEDS).portal();
        publish(portal);
        edit("\"version\": \"1.0.0\"", "\"version\": \"3.7.9\"");
        assertEquals("3.7.9", next(portal).version());
        assertEquals(
                "3.7.10",
                next(Plans.build().indicators(Plans.indicator("beds", "张", "9", "20")).portal())
                        .version());
    }

    @Test
    void aDamagedVersionIsTold() throws IOException {
        Portal portal = Plans.build().indicators(BEDS).portal();
        publish(portal);
        edit("\"version\": \"1.0.0\"", "\"version\": \"one\"");
        EditionException e =
                assertThrows(EditionException.class, () -> PreviousEdition.read(folder));
        assertTrue(e.getMessage().contains("datapackage.json: error: damaged"), e.getMessage());
    }

    @Test
    void aPackageThatIsNoJsonIsToldWithItsPlace() throws IOException {
        publish(Plans.build().indicators(BEDS).portal());
        Path file = folder.resolve("datapackage.json");
        Files.writeString(file, "{\"version\": \"1.0.0\",\n ]");
        assertTrue(damage().startsWith(file + ":2:"), damage());
        assertTrue(damage().contains(": error: damaged: "), damage());
    }

    @Test
    void aPackageOfAnotherFormIsTold() throws IOException {
        publish(Plans.build().indicators(BEDS).portal());
        assertOtherForm(
                "contributors", "title", "\"contributors\": [", "\"contributors\": [\"x\",");
        assertOtherForm(
                "contributors",
                "title",
                "\"contributors\": [",
                "\"contributors\": {\"a\": {}}, \"x\": [");
        assertOtherForm("resources", "name", "\"resources\": [", "\"resources\": [5,");
        assertOtherForm("resources", "name", "\"resources\": [", "\"x\": [");
        assertOtherForm(
                "fields of indicators",
                "name",
                "\"name\": \"baseline_value\"",
                "\"name\": [\"baseline_value\"]");
    }

    private void assertOtherForm(String list, String key, String what, String with)
            throws IOException {
        Path file = folder.resolve("datapackage.json");
        String whole = Files.readString(file);
        edit(what, with);
        assertEquals(
                file
                        + ": error: damaged: its "
                        + list
                        + " are not a list of objects with a \""
                        + key
                        + "\"",
                damage());
        Files.writeString(file, whole);
    }

    @Test
    void wordsWhereANumberIsNowAreAnotherValue() throws IOException {
        Portal portal = publishedWithBaseline("\"about\"");
        assertEquals("1.0.1", next(portal).version());
        assertEquals(List.of(), next(portal).broken());
    }

    @Test
    void aTextThatHasBecomeANumberStepsTheFirstNumber() throws IOException {
        Portal portal = publishedWithBaseline("\"about\"");
        edit(
                "\"name\": \"baseline_value\",\n            \"type\": \"number\"",
                "\"name\": \"baseline_value\",\n            \"type\": \"string\"");
        assertEquals("2.0.0", next(portal).version());
    }

    @Test
    void textOfANumberIsTheSameNumber() throws IOException {
        Portal portal = publishedWithBaseline("\"10.0\"");
        assertEquals("1.0.0", next(portal).version());
    }

    @Test
    void rowsThatAreGoneLoseTheAnchorsThatTheirIdsTell() throws IOException {
        publish(withPlaces());
        Portal elsewhere =
                Plans.build().chapters(Plans.chapter(6, "一", "甲。")).projects(project(4)).portal();
        assertEquals(
                List.of("projects/03.html#c-3-1", "plan/05.html#p-5-1-1"),
                next(elsewhere).broken());
    }

    @Test
    void anIdThatTellsNoAnchorIsDamage() throws IOException {
        publish(withPlaces());
        String paragraph = "5-1-1";
        for (String id : List.of("5", "-", "")) {
            edit("datasets/plan-text.json", id(paragraph), id(id));
            assertEquals(noId("plan-text", id, "5-2-1"), damageFor(withPlaces()));
            paragraph = id;
        }
        publish(withPlaces());
        String project = "column-3-1";
        for (String id : List.of("x", "column-x-1", "column-3")) {
            edit("datasets/projects.json", id(project), id(id));
            assertEquals(noId("projects", id, "column-3-1"), damageFor(withPlaces()));
            project = id;
        }
    }

    private static String id(String id) {
        return "\"id\":\"" + id + "\"";
    }

    private String noId(String dataset, String id, String example) {
        return folder.resolve("datasets").resolve(dataset + ".json")
                + ": error: damaged: \""
                + id
                + "\" is no id, such as "
                + example;
    }

    @Test
    void missingAddressesAreThoseThatOthersMayLinkTo() throws IOException {
        publish(Plans.build().indicators(BEDS).portal());
        Files.createDirectories(folder.resolve("assets"));
        Files.writeString(folder.resolve("assets/old.css"), "");
        Files.createDirectories(folder.resolve("indicators"));
        Files.writeString(folder.resolve("indicators/beds.html"), "");
        // A list needs as many pages as it needs.
        Files.writeString(folder.resolve("indicators/page-2.html"), "");
        List<String> missing =
                PreviousEdition.read(folder)
                        .addressesMissingIn(
                                data(Plans.build().indicators(BEDS).portal())
                                        .jobs()
                                        .flatMap(job -> job.paths().stream())
                                        .toList());
        assertEquals(List.of("indicators/beds.html"), missing);
    }

    @Test
    void whatIsBrokenMustBeDeclared() {
        List<String> broken = List.of("services.goal", "services/index.html#two");
        EditionException e =
                assertThrows(
                        EditionException.class,
                        () -> BreakingChanges.refuse(broken, Set.of("services.goal")));
        assertEquals(
                """
                content/portal.yaml: error: undeclared breaking changes since the previous edition: 1
                  services/index.html#two
                  hint: restore them, or declare them: breaks: [services/index.html#two]; an \
                entry that ends in * matches all that begin with it""",
                e.getMessage());
        assertDoesNotThrow(
                () -> BreakingChanges.refuse(broken, Set.of("services.goal", "services/*")));
        assertDoesNotThrow(() -> BreakingChanges.refuse(List.of(), Set.of()));
    }

    @Test
    void lostResultIsDeclaredByItsIdOrItsBeginning() {
        List<String> lost = List.of("observations#beds-2022-actual-2023-03-01");
        for (String declared : List.of(lost.get(0), "observations#beds-*", "observations#*")) {
            assertDoesNotThrow(() -> BreakingChanges.refuse(lost, Set.of(declared)));
        }
        for (String declared : List.of("observations", "observations#beds", "observations/*")) {
            assertThrows(
                    EditionException.class, () -> BreakingChanges.refuse(lost, Set.of(declared)));
        }
    }

    @Test
    void textOfAnotherSiteStaysOnItsLine() {
        for (String hostile : List.of("a\n::stop-commands::b", "a\u001b[31mb", "a\u2028b\u202e")) {
            String message =
                    assertThrows(
                                    EditionException.class,
                                    () -> BreakingChanges.refuse(List.of(hostile), Set.of()))
                            .getMessage();
            assertEquals(3, message.lines().count(), message);
            assertTrue(message.contains("\n  a�"), message);
        }
    }

    private static PublishedData data(Portal portal) {
        return new PublishedData(portal, SITE, Optional.empty(), version -> Optional.empty());
    }

    private PublishedData next(Portal portal) {
        return new PublishedData(
                portal,
                SITE,
                Optional.of(PreviousEdition.read(folder)),
                version -> Optional.empty());
    }

    private void publish(Portal portal) throws IOException {
        for (OutputFile file :
                data(portal).jobs().flatMap(job -> job.work().get().stream()).toList()) {
            Path path = folder.resolve(file.path());
            Files.createDirectories(path.getParent());
            Files.write(path, file.bytes());
        }
    }

    /** A chapter with one paragraph, a column with one project. */
    private static Portal withPlaces() {
        return Plans.build().chapters(Plans.chapter(5, "一", "甲。")).projects(project(3)).portal();
    }

    private static Project project(int column) {
        return new Project(
                "one", column, 1, Optional.of(Plans.domain()), "1. ", "一", "一", "。", "乙。", "");
    }

    private String damage() {
        return assertThrows(EditionException.class, () -> PreviousEdition.read(folder))
                .getMessage();
    }

    private String damageFor(Portal portal) {
        return assertThrows(EditionException.class, () -> next(portal)).getMessage();
    }

    /** Publishes a plan with one indicator, then writes another baseline than 10 into its JSON. */
    private Portal publishedWithBaseline(String written) throws IOException {
        Portal portal = Plans.build().indicators(BEDS).portal();
        publish(portal);
        edit("datasets/indicators.json", "\"baseline_value\":10", "\"baseline_value\":" + written);
        return portal;
    }

    private void edit(String what, String with) throws IOException {
        edit("datapackage.json", what, with);
    }

    private void edit(String address, String what, String with) throws IOException {
        Path file = folder.resolve(address);
        String text = Files.readString(file);
        assertTrue(text.contains(what), what);
        Files.writeString(file, text.replace(what, with));
    }
}
