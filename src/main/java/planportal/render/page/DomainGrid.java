package planportal.render.page;

/**
 * The grid of cells, one for each domain, that is the portal's mark and says on a page inside a
 * domain where in the plan it stands. Nine domains make nine cells, three by three; where there are
 * more than {@value #MOST}, nine cells stand for nine equal parts of them, because the mark is on
 * every page.
 *
 * @param domains how many; at least one
 */
public record DomainGrid(int domains) {
    private static final int MOST = 100;
    private static final int PARTS = 9;
    private static final int CELL = 6;
    private static final int STEP = 8;

    public DomainGrid {
        if (domains < 1) {
            throw new IllegalArgumentException("a mark needs a cell");
        }
    }

    private int cells() {
        return domains > MOST ? PARTS : domains;
    }

    /** How many cells stand side by side: the least number whose square holds all cells. */
    public int columns() {
        int columns = 1;
        while (columns * columns < cells()) {
            columns++;
        }
        return columns;
    }

    /** The drawing's box: a square. */
    public String viewBox() {
        int side = columns() * STEP - (STEP - CELL);
        return "0 0 " + side + " " + side;
    }

    /** All cells as one path. */
    public String path() {
        StringBuilder path = new StringBuilder();
        for (int place = 0; place < cells(); place++) {
            path.append(square(place));
        }
        return path.toString();
    }

    /**
     * The cell of one domain as a path.
     *
     * @param number counted from 1; cells stand in rows
     */
    public String cell(int number) {
        if (number < 1 || number > domains) {
            throw new IllegalArgumentException("no domain " + number + " of " + domains);
        }
        return square((int) ((long) (number - 1) * cells() / domains));
    }

    private String square(int place) {
        int x = place % columns() * STEP;
        int y = place / columns() * STEP;
        return "M" + x + " " + y + "h6v6h-6z";
    }
}
