package planportal.model;

/** The years of a plan, the first and the last included. */
public record Period(int from, int to) {

    /** Returns the number of years. */
    public int years() {
        return to - from + 1;
    }

    /** Returns whether {@code year} is one of the years. */
    public boolean contains(int year) {
        return from <= year && year <= to;
    }

    /** Returns the period as messages write it, {@code 2021–2025}. */
    @Override
    public String toString() {
        return from + "–" + to;
    }
}
