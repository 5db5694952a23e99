package planportal.render.page;

/**
 * The grid of cells, one for each domain, that is the portal's mark and says on a page inside a
 * domain where in the plan it stands. Nine domains make nine cells, three by three.
 *
 * @param cells how many; at least one
 */
public record Mark(int cells) {
    private static final int CELL = 6;
    private static final int STEP = 8;

    public Mark {
        if (cells < 1) {
            throw new IllegalArgumentException("a mark needs a cell");
        }
    }

    /** How many cells stand side by side: the least number whose square holds all cells. */
    public int columns() {
        int columns = 1;
        while (columns * columns < cells) {
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
        for (int i = 1; i <= cells; i++) {
            path.append(cell(i));
        }
        return path.toString();
    }

    /**
     * One cell as a path.
     *
     * @param number counted from 1, in rows
     */
    public String cell(int number) {
        if (number < 1 || number > cells) {
            throw new IllegalArgumentException("no cell " + number + " of " + cells);
        }
        int x = (number - 1) % columns() * STEP;
        int y = (number - 1) / columns() * STEP;
        return "M" + x + " " + y + "h6v6h-6z";
    }
}
