package planportal.render.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ArticleTextTest {

    @Test
    void isWhatReadersSee() {
        assertEquals(
                """
                标题
                见方法说明，按/到搜索框。
                第一项
                第二项
                列
                数
                甲
                1""",
                ArticleText.of(
                        """
                        ## 标题

                        见[方法说明](methodology.html)，按`/`到**搜索框**。

                        - 第一项
                        - 第二项

                        | 列 | 数 |
                        | --- | --- |
                        | 甲 | 1 |
                        """));
    }
}
