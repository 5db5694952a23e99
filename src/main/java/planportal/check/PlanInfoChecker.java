package planportal.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import planportal.diagnostic.Diagnostics;
import planportal.model.Attribute;
import planportal.model.Period;
import planportal.model.PlanInfo;
import planportal.model.Region;
import planportal.read.Located;
import planportal.read.YamlMapping;
import planportal.read.YamlScalar;

/** {@code plan.yaml}: the plan's names and years. */
final class PlanInfoChecker {
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*+");
    private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[A-Za-z0-9]");

    /** What is no slip of the keyboard: each year is a row, a column and a step of a chart. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2199;

    private final Diagnostics diagnostics;

    PlanInfoChecker(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    Optional<PlanInfo> check(MappingReader fields) {
        int before = diagnostics.errors();
        Texts texts = new Texts(fields);
        Optional<Located<String>> language = fields.text("language");
        Optional<MappingReader> period = fields.fields("period");
        OptionalInt from = period.map(p -> year(p, "from")).orElse(OptionalInt.empty());
        OptionalInt to = period.map(p -> year(p, "to")).orElse(OptionalInt.empty());
        period.ifPresent(MappingReader::close);
        OptionalInt baseline = year(fields, "baseline_year");
        OptionalInt target = year(fields, "target_year");
        Map<String, Attribute> attributes = attributes(fields);
        fields.close();

        checkShortTitleEn(fields, texts.shortTitleEn);
        language.filter(l -> !LANGUAGE.matcher(l.value()).matches())
                .ifPresent(
                        l ->
                                diagnostics.error(
                                        l.span(),
                                        "\"" + l.value() + "\" is not a language tag",
                                        "for example zh-Hans or en"));
        checkYears(fields, period, from, to, baseline, target);
        if (diagnostics.errors() > before) {
            return Optional.empty();
        }
        return Optional.of(
                new PlanInfo(
                        texts.title,
                        texts.titleEn,
                        texts.shortTitle,
                        texts.shortTitleEn,
                        new Region(texts.region, texts.regionEn),
                        language.orElseThrow().value(),
                        new Period(from.getAsInt(), to.getAsInt()),
                        baseline.getAsInt(),
                        target.getAsInt(),
                        attributes));
    }

    private OptionalInt year(MappingReader fields, String key) {
        OptionalInt year = fields.integer(key);
        if (year.isPresent() && (year.getAsInt() < FIRST_YEAR || year.getAsInt() > LAST_YEAR)) {
            diagnostics.error(
                    fields.spanOf(key),
                    year.getAsInt() + " is not a year from " + FIRST_YEAR + " to " + LAST_YEAR);
            return OptionalInt.empty();
        }
        return year;
    }

    /** The data package is named by it, in letters and digits alone; a name must not be empty. */
    private void checkShortTitleEn(MappingReader fields, String title) {
        if (!title.isEmpty() && !LETTER_OR_DIGIT.matcher(title).find()) {
            diagnostics.error(
                    fields.spanOf("short_title_en"),
                    "the English short title \""
                            + title
                            + "\" has no letter from A to Z and no digit",
                    "the data package is named by them, for example public-services-plan");
        }
    }

    private void checkYears(
            MappingReader fields,
            Optional<MappingReader> period,
            OptionalInt from,
            OptionalInt to,
            OptionalInt baseline,
            OptionalInt target) {
        if (from.isPresent() && to.isPresent() && to.getAsInt() < from.getAsInt()) {
            diagnostics.error(
                    period.orElseThrow().spanOf("to"),
                    "the period ends in "
                            + to.getAsInt()
                            + ", before it begins in "
                            + from.getAsInt());
        } else if (target.isPresent() && from.isPresent() && to.isPresent()) {
            int year = target.getAsInt();
            if (year < from.getAsInt() || year > to.getAsInt()) {
                diagnostics.error(
                        fields.spanOf("target_year"),
                        "the target year "
                                + year
                                + " lies outside the plan's period "
                                + from.getAsInt()
                                + "–"
                                + to.getAsInt());
            }
        }
        if (baseline.isPresent() && target.isPresent()) {
            if (baseline.getAsInt() >= target.getAsInt()) {
                diagnostics.error(
                        fields.spanOf("baseline_year"),
                        "the baseline year "
                                + baseline.getAsInt()
                                + " is not before the target year "
                                + target.getAsInt());
            }
        }
    }

    private Map<String, Attribute> attributes(MappingReader fields) {
        Map<String, Attribute> attributes = new LinkedHashMap<>();
        if (!fields.has("attributes")) {
            return attributes;
        }
        for (YamlMapping.Entry entry : fields.entries("attributes")) {
            String code = entry.value() instanceof YamlScalar scalar ? scalar.text() : "";
            Optional<Attribute> attribute = Codes.find(Attribute.values(), Attribute::code, code);
            if (attribute.isPresent()) {
                attributes.put(entry.key().value(), attribute.get());
            } else {
                diagnostics.error(
                        entry.value().span(),
                        "unknown attribute \"" + code + "\"",
                        "one of " + Codes.list(Attribute.values(), Attribute::code));
            }
        }
        return attributes;
    }

    /** The names; asked for together so that all missing ones are reported. */
    private static final class Texts {
        private final String title;
        private final String titleEn;
        private final String shortTitle;
        private final String shortTitleEn;
        private final String region;
        private final String regionEn;

        Texts(MappingReader fields) {
            title = text(fields, "title");
            titleEn = text(fields, "title_en");
            shortTitle = text(fields, "short_title");
            shortTitleEn = text(fields, "short_title_en");
            region = text(fields, "region");
            regionEn = text(fields, "region_en");
        }

        private static String text(MappingReader fields, String key) {
            return fields.text(key).map(Located::value).orElse("");
        }
    }
}
