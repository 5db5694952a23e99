package planportal.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A field of policy, and where the plan speaks of it.
 *
 * @param number counted from 1 in the file's order
 * @param chapters the numbers of the chapters about it, in the order of importance; may be empty
 * @param group the heading of its group in the table of indicators, as printed
 * @param column the number of the column with its projects
 * @param icon the symbol's name in {@code site/assets}
 * @param goal 服务内容及目标 as printed in the column of services
 * @param serviceCount how many services the plan says it has
 */
public record Domain(
        String id,
        int number,
        String name,
        String nameEn,
        List<Integer> chapters,
        Optional<String> group,
        OptionalInt column,
        String icon,
        Optional<String> goal,
        OptionalInt serviceCount) {

    public Domain {
        chapters = List.copyOf(chapters);
    }
}
