package planportal.render.page;

/**
 * The portal's emblem: a square grid with a cell for each domain, filled in rows. With more than
 * {@value #MAX_CELLS} domains it has nine cells, each for a ninth of them, since every page holds
 * it.
 *
 * @param domains the number of domains, at least one
 */
public record DomainGrid(int domains) {
    private static final int MAX_CELLS = 100;
    private static final int PARTS = 9;
    private static final int CELL = 6;
    private static final int STEP = 8;

    public DomainGrid {
        if (domains < 1) {
            throw new IllegalArgumentException("a grid without cells");
        }
    }

    private int cells() {
        return domains > MAX_CELLS ? PARTS : domains;
    }

    int columns() {
        return (int) Math.ceil(Math.sqrt(cells()));
    }

    /** Returns the drawing's box, a square. */
    public String viewBox() {
        int side = columns() * STEP - (STEP - CELL);
        return "0 0 " + side + " " + side;
    }

    /** Returns all cells as one path. */
    public String path() {
        StringBuilder path = new StringBuilder();
        for (int cell = 0; cell < cells(); cell++) {
            path.append(square(cell));
        }
        return path.toString();
    }

    /**
     * Returns the cell of one domain as a path.
     *
     * @param number counted from 1
     */
    public String cell(int number) {
        if (number < 1 || number > domains) {
            throw new IllegalArgumentException("no domain " + number + " of " + domains);
        }
        return square((int) ((long) (number - 1) * cells() / domains));
    }

    private String square(int cell) {
        int x = cell % columns() * STEP;
        int y = cell / columns() * STEP;
        return "M" + x + " " + y + "h6v6h-6z";
    }
}
