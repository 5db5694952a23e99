package planportal.model;

import java.util.List;
import java.util.Optional;

/**
 * A plan's titles, region and years.
 *
 * @param language BCP 47 tag of the plan's text, {@code zh-Hans}
 * @param baselineYear the year of the baseline values
 * @param targetYear the year of the targets
 * @param imprint who issued it, and where
 * @param attributes the words that the indicator table prints for how binding a target is
 * @param printedColumns columns of the indicator table that are shown as printed, and no more
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
        Imprint imprint,
        List<AttributeWord> attributes,
        List<String> printedColumns) {

    public PlanInfo {
        attributes = List.copyOf(attributes);
        printedColumns = List.copyOf(printedColumns);
    }

    /** Returns the first word of the indicator table for targets that bind the government. */
    public Optional<AttributeWord> obligatory() {
        return attributes.stream()
                .filter(word -> word.kind().filter(k -> k == Attribute.OBLIGATORY).isPresent())
                .findFirst();
    }

    /** Returns the language of the text without script and region: {@code zh}. */
    public String primaryLanguage() {
        return language.replaceAll("-.*", "");
    }

    /** Returns whether words of the plan are set as Chinese. */
    public boolean isChinese() {
        return language.startsWith("zh");
    }

    /** Returns whether the plan is in English. */
    public boolean isEnglish() {
        return language.startsWith("en");
    }

    /** Returns whether an indicator's years are not those of the plan. */
    public boolean isOwn(Years years) {
        return years.baseline() != baselineYear || years.target() != targetYear;
    }
}
