package planportal.model;

import java.util.List;

/**
 * What results are broken down by, such as sex or region.
 *
 * @param addsUp whether the results of all categories add up to the total
 */
public record Dimension(
        String id, String name, String nameEn, boolean addsUp, List<Category> categories) {

    public Dimension {
        categories = List.copyOf(categories);
    }
}
