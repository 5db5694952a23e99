package planportal.render.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import planportal.testing.Plans;

class PrintStyleTest {

    @Test
    void eachChapterHasItsRunningHead() {
        assertEquals(
                """
                @page { @top-left { content: "某区“十四五”公共服务规划"; } }
                @page :first { @top-left { content: none; } }
                #plan-text > :nth-child(1) { page: chapter-1; }
                @page chapter-1 { @top-right { content: "第1章 总则"; } }
                #plan-text > :nth-child(2) { page: chapter-2; }
                @page chapter-2 { @top-right { content: "第2章 附则"; } }
                """,
                PrintStyle.of(
                        Plans.info(),
                        List.of(Plans.chapter(1, "总则", "字。"), Plans.chapter(2, "附则", "字。"))));
    }

    @Test
    void titleCannotEndItsString() {
        String css = PrintStyle.of(Plans.info(), List.of(Plans.chapter(1, "\"}\\a</style>", "字。")));
        assertEquals(
                "@page chapter-1 { @top-right { content: \"第1章 \\22 }\\5c a\\3c /style>\"; } }",
                css.lines().skip(3).findFirst().orElseThrow());
    }
}
