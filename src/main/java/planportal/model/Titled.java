package planportal.model;

/** A part of the plan with a heading. */
public interface Titled {

    /** Returns what numbers the heading, {@code 第一章}; empty where nothing does. */
    String label();

    /** Returns the heading without its label. */
    String title();

    /** Returns the whole heading. */
    default String heading() {
        return label().isEmpty() ? title() : label() + " " + title();
    }

    /** Returns what the part is called in short: its label without a final mark, else its title. */
    default String shortName() {
        return label().isEmpty() ? title() : label().replaceFirst("[.．:：]$", "");
    }
}
