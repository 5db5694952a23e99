package planportal.model;

import java.util.Optional;

/**
 * A key project: an item of a column of projects.
 *
 * @param id words, {@code inclusive-childcare-action}
 * @param column the number of the column
 * @param number the item's position in the column, counted from 1
 * @param domain empty where its column belongs to none
 * @param label the printed number with its punctuation and space, {@code 1. }; empty where none is
 *     printed
 * @param name what pages call it: its title, or an English name
 * @param title as printed, without the mark that closes it
 * @param mark what closes the title: {@code 。} or {@code ：}
 * @param text what follows
 * @param responsible who has to carry it out; empty where the content does not say
 */
public record Project(
        String id,
        int column,
        int number,
        Optional<Domain> domain,
        String label,
        String name,
        String title,
        String mark,
        String text,
        String responsible)
        implements Place, Topic {

    @Override
    public String collection() {
        return "projects";
    }

    /** Returns the anchor in the chapter and on the column's page, {@code c-3-1}. */
    @Override
    public String anchor() {
        return "c-" + column + "-" + number;
    }

    @Override
    public String placeId() {
        return "column-" + column + "-" + number;
    }

    @Override
    public String placeText() {
        return title + mark + text;
    }
}
