package planportal.model;

/** A part of the plan with a heading. */
public interface Titled {

    /** Returns what numbers the heading, {@code 第一章}; empty where nothing does. */
    String label();

    /** Returns the heading without its label. */
    String title();

    /** Returns the whole heading: {@code 第一章 总则}, {@code Chapter 1: Overview}. */
    default String heading() {
        if (label().isEmpty()) {
            return title();
        }
        return label() + (label().matches("\\p{IsLatin}.*") ? ": " : " ") + title();
    }

    /** Returns what the part is called in short: its label without a final mark, else its title. */
    default String shortName() {
        return label().isEmpty() ? title() : label().replaceFirst("[.．:：]$", "");
    }
}
