package planportal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Source;
import planportal.model.Chapter;
import planportal.read.TextLine;

class HeadingPartsTest {
    private final Diagnostics diagnostics = new Diagnostics();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chapter 13: Climate action | Chapter 13 | Climate action | Chapter 13: Climate action",
                "Goal 3. Healthy lives      | Goal 3     | Healthy lives  | Goal 3: Healthy lives",
                "Chapter 1 – Overview       | Chapter 1  | Overview       | Chapter 1: Overview",
                "Part IV: What remains      | Part IV    | What remains   | Part IV: What remains",
                "Annex B: Tables            | Annex B    | Tables         | Annex B: Tables",
                "Goal 3 Healthy lives       | Goal 3     | Healthy lives  | Goal 3: Healthy lives",
                "17.2 Aid                   | 17.2       | Aid            | 17.2 Aid",
                "Vision 2030 for all        | ''         | Vision 2030 for all | Vision 2030 for all",
                "A plan: what it says       | ''         | A plan: what it says | A plan: what it says",
                "Goals 8, 9 and 10          | ''         | Goals 8, 9 and 10 | Goals 8, 9 and 10",
                "第一章 规划背景            | 第一章     | 规划背景       | 第一章 规划背景",
                "一、 现状                  | 一、       | 现状           | 一、 现状",
                "（一）大气                 | （一）     | 大气           | （一） 大气",
                "专栏1：主要指标            | 专栏1      | 主要指标       | 专栏1 主要指标",
                "附录 名词                  | 附录       | 名词           | 附录 名词"
            })
    void theLabelIsWhatNumbersTheHeading(String heading, String label, String title, String whole) {
        HeadingParts parts =
                HeadingParts.of(line(heading), new Examples(false), diagnostics).orElseThrow();

        assertEquals(label, parts.label());
        assertEquals(title, parts.title());
        assertEquals(title, heading.substring(parts.titleStart()));
        assertEquals(
                whole,
                new Chapter(1, parts.label(), parts.title(), List.of(), List.of()).heading());
    }

    @ParameterizedTest
    @CsvSource({"true, 第一章, 第一节 发展基础", "false, Chapter 1:, Chapter 1: Where we stand"})
    void aLabelAloneIsAMistake(boolean chinese, String heading, String example) {
        assertTrue(HeadingParts.of(line(heading), new Examples(chinese), diagnostics).isEmpty());
        StringBuilder printed = new StringBuilder();
        diagnostics.print(printed);
        assertTrue(printed.toString().contains(example), printed.toString());
    }

    private static TextLine line(String text) {
        return new TextLine(text, new Source("01.md", text).span(0, text.length()), List.of());
    }
}
