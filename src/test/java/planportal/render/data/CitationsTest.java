package planportal.render.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

    private final Citations citations = new Citations(PORTAL, WORDS, "1.2.0");

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
}
