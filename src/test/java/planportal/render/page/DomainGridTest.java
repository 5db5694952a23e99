package planportal.render.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DomainGridTest {

    @ParameterizedTest
    @CsvSource({"1,1,0 0 6 6", "2,2,0 0 14 14", "4,2,0 0 14 14", "5,3,0 0 22 22", "9,3,0 0 22 22"})
    void gridIsTheSmallestSquareThatHoldsAllCells(int cells, int columns, String viewBox) {
        assertEquals(columns, new DomainGrid(cells).columns());
        assertEquals(viewBox, new DomainGrid(cells).viewBox());
    }

    @Test
    void cellsStandInRows() {
        assertEquals("M8 8h6v6h-6z", new DomainGrid(9).cell(5));
        assertEquals("M0 8h6v6h-6z", new DomainGrid(3).cell(3));
        assertEquals("M72 72h6v6h-6z", new DomainGrid(100).cell(100));
        assertEquals("M0 0h6v6h-6zM8 0h6v6h-6z", new DomainGrid(2).path());
    }

    @Test
    void thereIsNoCellBeyondTheLast() {
        assertThrows(IllegalArgumentException.class, () -> new DomainGrid(2).cell(3));
        assertThrows(IllegalArgumentException.class, () -> new DomainGrid(0));
    }

    @Test
    void thousandsOfDomainsShareNineCells() {
        DomainGrid mark = new DomainGrid(2_700);
        assertEquals(new DomainGrid(9).path(), mark.path());
        assertEquals(new DomainGrid(9).cell(1), mark.cell(300));
        assertEquals(new DomainGrid(9).cell(2), mark.cell(301));
        assertEquals(new DomainGrid(9).cell(9), mark.cell(2_700));
    }
}
