package planportal.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the plan is: its names, region and years.
 *
 * @param language BCP 47 tag of the plan's text, {@code zh-Hans}
 * @param periodFrom first year of the plan's period
 * @param periodTo last year of the plan's period
 * @param baselineYear the year whose values are the starting point
 * @param targetYear the year for which targets are set
 * @param attributes the words that the indicator table prints for an attribute, in the file's order
 */
public record PlanInfo(
        String title,
        String titleEn,
        String shortTitle,
        String shortTitleEn,
        String region,
        String regionEn,
        String language,
        int periodFrom,
        int periodTo,
        int baselineYear,
        int targetYear,
        Map<String, Attribute> attributes) {

    public PlanInfo {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }

    /** Returns the first word that the indicator table prints for an attribute; may be empty. */
    public String word(Attribute attribute) {
        return attributes.entrySet().stream()
                .filter(entry -> entry.getValue() == attribute)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    /** How many years the period has. */
    public int years() {
        return periodTo - periodFrom + 1;
    }
}
