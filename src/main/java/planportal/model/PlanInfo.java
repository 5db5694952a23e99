package planportal.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A plan's titles, region and years.
 *
 * @param language BCP 47 tag of the plan's text, {@code zh-Hans}
 * @param baselineYear the year of the baseline values
 * @param targetYear the year of the targets
 * @param attributes the words that the indicator table prints for each attribute, in file order
 */
public record PlanInfo(
        String title,
        String titleEn,
        String shortTitle,
        String shortTitleEn,
        Region region,
        String language,
        Period period,
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
}
