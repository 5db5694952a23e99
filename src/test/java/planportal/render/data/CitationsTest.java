package planportal.render.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import planportal.dataset.Datasets;
import planportal.derive.Portal;
import planportal.model.Paragraph;
import planportal.site.Site;
import planportal.testing.Plans;

class CitationsTest {
    private static final DatasetWords WORDS =
            new DatasetWords("zh", Site.builtIn().messages("zh"), Plans.portalWithOneIndicator());
    private static final Portal PORTAL =
            Plans.build()
                    .indicators(Plans.indicator("pay_rate", "工资 & 福利 100%", "%", "1", "2"))
                    .chapters(Plans.chapter(5, "托育", "一段话。"))
                    .portal();

    private final Citations citations =
            new Citations(PORTAL, WORDS, new Citations.Edition("1.2.0", Optional.empty()));

    @Test
    void anIndicatorIsCitedAsDataOfThePortal() {
        Citation citation = citations.indicator(PORTAL.plan().indicators().get(0));
        assertEquals(
                "某区公共服务规划开放数据门户. 工资 & 福利 100%：《某区“十四五”公共服务规划》数据[DS/OL]."
                        + " 1.2.0版. http://localhost:8080/editions/1.2.0/index.html.",
                citation.gbt7714());
        assertEquals(
                """
                @misc{pay_rate,
                  author = {{某区公共服务规划开放数据门户}},
                  title = {{工资 \\& 福利 100\\%：《某区“十四五”公共服务规划》数据}},
                  howpublished = {某区公共服务规划开放数据门户},
                  version = {1.2.0},
                  url = {http://localhost:8080/editions/1.2.0/index.html}
                }
                """,
                citation.bibtex());
        assertEquals(
                """
                TY  - DATA
                AU  - 某区公共服务规划开放数据门户
                TI  - 工资 & 福利 100%：《某区“十四五”公共服务规划》数据
                PB  - 某区公共服务规划开放数据门户
                ET  - 1.2.0
                UR  - http://localhost:8080/editions/1.2.0/index.html
                ER  -\s
                """,
                citation.ris());
    }

    @Test
    void aDatasetIsCitedByItsEdition() {
        assertTrue(
                citations
                        .dataset(Datasets.PLAN_TEXT.schema())
                        .plain()
                        .endsWith("1.2.0版，http://localhost:8080/editions/1.2.0/index.html"));
    }

    @Test
    void aParagraphIsCitedWithoutAnAuthorSinceThePlanNamesNone() {
        Paragraph paragraph = PORTAL.plan().paragraphs().findFirst().orElseThrow();
        Citation citation = citations.paragraph(paragraph);
        assertEquals(
                "某区“十四五”公共服务规划：第5章第一节第1段[EB/OL]. 某区公共服务规划开放数据门户."
                        + " http://localhost:8080/plan/05.html#p-5-1-1.",
                citation.gbt7714());
        assertFalse(citation.bibtex().contains("author"));
        assertFalse(citation.ris().contains("AU  -"));
        assertTrue(citation.bibtex().startsWith("@misc{plan-5-1-1,"));
    }

    @Test
    void noCitationHoldsADate() {
        Paragraph paragraph = PORTAL.plan().paragraphs().findFirst().orElseThrow();
        for (Citation citation :
                new Citation[] {
                    citations.paragraph(paragraph),
                    citations.indicator(PORTAL.plan().indicators().get(0))
                }) {
            String all = citation.gbt7714() + citation.bibtex() + citation.ris() + citation.plain();
            assertFalse(all.matches("(?s).*(19|20)[0-9]{2}.*"), all);
            assertFalse(all.contains("year") || all.contains("PY  -"), all);
        }
    }

    @Test
    void aChaptersIntroductionIsCitedAsSuch() {
        Paragraph introduction = new Paragraph(5, 0, 2, "引言。", Optional.empty());
        assertTrue(citations.paragraph(introduction).gbt7714().contains("第5章引言第2段"));
    }

    @Test
    void theYearIsThatOfTheEdition() {
        Citations.Edition edition =
                new Citations.Edition("1.2.0", Optional.of(LocalDate.of(2024, 3, 1)));
        Citation citation =
                new Citations(PORTAL, WORDS, edition).indicator(PORTAL.plan().indicators().get(0));
        assertTrue(citation.bibtex().contains("year = {2024}"), citation.bibtex());
        assertTrue(citation.ris().contains("\nPY  - 2024\n"), citation.ris());
        assertTrue(citation.apa().contains(". (2024). "), citation.apa());
    }

    @Test
    void dataIsCitedInEnglishStyles() {
        EnglishCitation known =
                data(Optional.of("Data group"), Optional.of(2024), Optional.of("1.2.0"));
        EnglishCitation unknown =
                data(Optional.of("Data group"), Optional.empty(), Optional.of("2.0.0"));
        assertEquals(
                "Data group. (2024). Smoking: data from “The plan” (Version 1.2.0) [Data set]."
                        + " https://example.org/",
                known.apa());
        assertEquals(
                "Data group. “Smoking: data from ‘The plan’.” Version 1.2.0. 2024. https://example.org/.",
                known.chicago());
        assertTrue(unknown.apa().startsWith("Data group. (n.d.). Smoking"), unknown.apa());
        assertTrue(unknown.chicago().contains(" n.d. https"), unknown.chicago());
    }

    @Test
    void textIsCitedInEnglishStyles() {
        EnglishCitation agenda =
                new EnglishCitation(
                        Optional.of("United Nations"),
                        "The Agenda: Goal 3, paragraph 1",
                        Optional.empty(),
                        Optional.of("A/RES/70/1"),
                        Optional.of(LocalDate.of(2015, 9, 25)),
                        Optional.of(2015),
                        "Data group",
                        "https://example.org/");
        assertEquals(
                "United Nations. (2015, September 25). The Agenda: Goal 3, paragraph 1 (A/RES/70/1)."
                        + " Data group. https://example.org/",
                agenda.apa());
        assertEquals(
                "United Nations. “The Agenda: Goal 3, paragraph 1.” A/RES/70/1. Data group, 2015."
                        + " https://example.org/.",
                agenda.chicago());
    }

    @Test
    void aWorkWithoutAnAuthorBeginsWithItsTitle() {
        EnglishCitation work = data(Optional.empty(), Optional.empty(), Optional.empty());
        assertEquals(
                "Smoking: data from “The plan”. (n.d.). Data group. https://example.org/",
                work.apa());
        assertEquals(
                "“Smoking: data from ‘The plan’.” Data group, n.d. https://example.org/.",
                work.chicago());
    }

    private static EnglishCitation data(
            Optional<String> author, Optional<Integer> year, Optional<String> version) {
        return new EnglishCitation(
                author,
                "Smoking: data from “The plan”",
                version,
                Optional.empty(),
                Optional.empty(),
                year,
                "Data group",
                "https://example.org/");
    }
}
