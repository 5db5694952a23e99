package planportal.render.search;

/** The positions of something in a text, in ascending order, written as the index holds them. */
final class Positions {
    private final StringBuilder distances = new StringBuilder();
    private int count;
    private int last;

    void add(int position) {
        CompactNumbers.append(distances, position - last);
        last = position;
        count++;
    }

    int count() {
        return count;
    }

    /** Appends how many there are, then each as the distance from the one before. */
    void append(StringBuilder part) {
        CompactNumbers.append(part, count);
        part.append(distances);
    }
}
