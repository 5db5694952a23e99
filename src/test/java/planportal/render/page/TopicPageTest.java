package planportal.render.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import planportal.derive.Portal;
import planportal.model.Commitment;
import planportal.model.Comparison;
import planportal.model.Event;
import planportal.model.Paragraph;
import planportal.model.Source;
import planportal.model.State;
import planportal.site.Site;
import planportal.testing.Plans;

class TopicPageTest {
    private static final Paragraph PLACE = new Paragraph(1, 1, 1, "建设互助点207个。", Optional.empty());
    private static final Event FIRST = event("a", "2024-06-30", "announced", 160, null);
    private static final Event CORRECTED = event("b", "2024-06-30", "under-way", 150, FIRST);
    private static final Event LATER = event("c", "2024-07-01", "", 0, null);

    @Test
    void withoutEvidenceThereIsAStateButNoAmount() {
        TopicPage page = page(true);
        assertEquals(State.NO_EVIDENCE, page.evidence().state());
        assertEquals(Optional.empty(), page.reached());
        assertEquals(List.of(), page.evidence().items());
        assertEquals("规划承诺互助点：207个，没有写到哪一年。", page.heading().sentence());
    }

    @Test
    void aCorrectionCountsInsteadOfWhatItCorrectsWhichStaysVisible() {
        TopicPage page = page(true, FIRST, CORRECTED, LATER);
        assertEquals(State.UNDER_WAY, page.evidence().state());
        assertEquals(Optional.of("2024年6月30日"), page.evidence().day());
        assertEquals(
                Optional.of("207个中已办到150个，占72.5%，截至2024年6月30日"),
                page.reached().orElseThrow().sentence());
        assertEquals(2, page.evidence().items().size());
        EvidencePart.Item correction = page.evidence().items().get(1);
        assertEquals(List.of("建成160个"), correction.corrected());
        assertEquals("建成150个", correction.text());
        assertEquals(Optional.of("此前是“未见公开进展”"), correction.change());
        assertEquals(Optional.empty(), page.evidence().items().get(0).change());
    }

    @Test
    void theOverviewCountsPromisesByState() {
        ProgressPage page = ProgressPage.of(context(true, FIRST, CORRECTED));
        assertEquals(1, page.evident());
        assertEquals(
                List.of(
                        new StateCounts.Count(
                                "e-under-way",
                                "",
                                new Link("正在推进", "commitments/index.html?state=under-way"),
                                1,
                                "100.0")),
                page.kinds().get(0).counts());
    }

    @Test
    void whatDoesNotAddUpHasNoShare() {
        ReachedAmount reached = page(false, FIRST).reached().orElseThrow();
        assertEquals("160个", reached.reached());
        assertEquals(Optional.empty(), reached.sentence());
        assertEquals(Optional.empty(), reached.percent());
    }

    @Test
    void addressesInTheNameOfASourceAreLinks() {
        Source plain = new Source("公报（https://a.example/1）。", Optional.empty(), Optional.empty());
        assertEquals(
                "公报（ https://a.example/1 ）。",
                LinkedText.of(plain).runs().stream()
                        .map(run -> run.url().map(u -> " " + u + " ").orElse(run.text()))
                        .reduce("", String::concat));
        URI url = URI.create("https://b.example/");
        Source linked = new Source("公报", Optional.of(url), Optional.empty());
        assertEquals(
                List.of(new LinkedText.Run("公报", Optional.of("https://b.example/"))),
                LinkedText.of(linked).runs());
    }

    private static TopicPage page(boolean additive, Event... events) {
        RenderContext context = context(additive, events);
        return TopicPage.of(
                context,
                context.portal().promises(),
                0,
                new TopicPage.Reuse(Optional.empty(), Optional.empty(), null));
    }

    private static RenderContext context(boolean additive, Event... events) {
        Portal portal =
                Plans.build()
                        .chapters(Plans.chapter(1, "总则", PLACE.text()))
                        .commitments(promise(additive))
                        .events(events)
                        .portal();
        return RenderContext.of(portal, Site.builtIn());
    }

    private static Commitment promise(boolean additive) {
        return new Commitment(
                "points",
                Commitment.Kind.COMMITMENT,
                Optional.empty(),
                PLACE,
                "互助点",
                new Commitment.Amount(
                        "207个",
                        BigDecimal.valueOf(207),
                        Optional.empty(),
                        Comparison.EQUAL,
                        "个",
                        additive),
                OptionalInt.empty(),
                Optional.empty(),
                "互助点207个",
                "");
    }

    /** An event that gives {@code amount}, or none if that is 0. */
    private static Event event(String id, String day, String state, int amount, Event corrects) {
        return new Event(
                id,
                promise(true),
                LocalDate.parse(day),
                List.of(State.values()).stream().filter(s -> s.code().equals(state)).findFirst(),
                Optional.of(BigDecimal.valueOf(amount)).filter(a -> a.signum() > 0),
                "建成" + amount + "个",
                new Source("公报", Optional.empty(), Optional.empty()),
                Optional.ofNullable(corrects));
    }
}
