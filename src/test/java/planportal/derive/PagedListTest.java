package planportal.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PagedListTest {
    /** A list of groups of these sizes; each item is called by its group and number. */
    private static PagedList<String, String> list(int most, int... sizes) {
        List<PagedList.Group<String, String>> groups =
                IntStream.range(0, sizes.length)
                        .mapToObj(
                                g ->
                                        new PagedList.Group<>(
                                                "" + (char) ('a' + g),
                                                IntStream.rangeClosed(1, sizes[g])
                                                        .mapToObj(i -> (char) ('a' + g) + "" + i)
                                                        .toList()))
                        .toList();
        return PagedList.of("things/index.html", most, groups);
    }

    /** The items of each page, groups separated by strokes. */
    private static List<String> shown(PagedList<String, String> list) {
        return list.pages().stream()
                .map(
                        page ->
                                page.groups().stream()
                                        .map(g -> String.join(" ", g.items()))
                                        .collect(Collectors.joining("|")))
                .toList();
    }

    @Test
    void aShortListIsOnePageAtItsOwnAddress() {
        PagedList<String, String> list = list(5, 2, 0, 3);
        assertEquals(List.of("a1 a2|c1 c2 c3"), shown(list));
        assertEquals("things/index.html", list.pages().get(0).address());
        assertEquals(List.of(2, 5), List.of(list.groups(), list.count()));
        assertEquals("things/index.html", list.pageAddresses(i -> i).get("c3"));
    }

    @Test
    void anEmptyListIsAnEmptyPage() {
        assertEquals(List.of(""), shown(list(5)));
        assertEquals(List.of(""), shown(list(5, 0, 0)));
    }

    @Test
    void aGroupThatFitsOnAPageStaysWhole() {
        assertEquals(List.of("a1 a2 a3", "b1 b2 b3|c1"), shown(list(4, 3, 3, 1)));
    }

    @Test
    void aGroupLongerThanAPageGoesOn() {
        assertEquals(List.of("a1|b1 b2", "b3 b4 b5", "b6 b7|c1"), shown(list(3, 1, 7, 1)));
    }

    @Test
    void knowsTheItemsBeforeAPageAndThePageOfAnItem() {
        PagedList<String, String> list = list(2, 2, 2, 1);
        assertEquals(
                List.of(0, 2, 4),
                list.pages().stream().map(PagedList.Page::before).collect(Collectors.toList()));
        assertEquals(
                Map.of(
                        "a1", "things/index.html",
                        "a2", "things/index.html",
                        "b1", "things/page-2.html",
                        "b2", "things/page-2.html",
                        "c1", "things/page-3.html"),
                list.pageAddresses(i -> i));
    }

    @Test
    void noPageHoldsMoreThanItMay() {
        int[] sizes = IntStream.range(0, 40).map(i -> i * 7 % 23).toArray();
        PagedList<String, String> list = list(10, sizes);
        assertEquals(Arrays.stream(sizes).sum(), list.count());
        assertEquals(
                List.of(),
                list.pages().stream().map(PagedList.Page::count).filter(c -> c > 10).toList());
    }
}
