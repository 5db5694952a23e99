package planportal.model;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A domain of public services, and where the plan speaks of it.
 *
 * @param number counted from 1 in the file's order
 * @param chapter the number of the chapter about it
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
        OptionalInt chapter,
        Optional<String> group,
        OptionalInt column,
        String icon,
        Optional<String> goal,
        OptionalInt serviceCount) {}
