package planportal.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Rule;
import planportal.diagnostic.Span;
import planportal.model.AttributeWord;
import planportal.model.Imprint;
import planportal.model.Period;
import planportal.model.PlanInfo;
import planportal.model.Region;
import planportal.read.Located;

/** Checks {@code plan.yaml}, the plan's titles and years. */
final class PlanInfoChecker {
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*+");
    private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[A-Za-z0-9]");

    /** Years outside this range are typing errors; each year becomes rows and chart steps. */
    private static final Period YEARS = new Period(1900, 2199);

    private final Diagnostics diagnostics;
    private List<String> printedColumns = List.of();

    PlanInfoChecker(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    Optional<PlanInfo> check(MappingReader fields) {
        int before = diagnostics.errors();
        Optional<Located<String>> title = fields.text("title");
        Optional<Located<String>> titleEn = fields.text("title_en");
        Optional<Located<String>> shortTitle = fields.text("short_title");
        Optional<Located<String>> shortTitleEn = fields.text("short_title_en");
        Optional<Located<String>> region = fields.text("region");
        Optional<Located<String>> regionEn = fields.text("region_en");
        Optional<Located<String>> language = fields.text("language");
        Optional<Period> period = fields.fields("period").flatMap(this::period);
        Optional<Integer> baseline = year(fields, "baseline_year");
        Optional<Integer> target = year(fields, "target_year");
        Imprint imprint = new ImprintChecker(diagnostics).check(fields);
        List<AttributeWord> attributes = new AttributeChecker(diagnostics).check(fields);
        List<Located<String>> printed = fields.optionalTexts("printed_columns");
        printedColumns = printed.stream().map(Located::value).toList();
        fields.close();

        shortTitleEn.ifPresent(this::checkShortTitleEn);
        language.ifPresent(this::checkLanguage);
        checkPrintedColumns(printed);
        if (period.isPresent() && target.isPresent() && !period.get().contains(target.get())) {
            String message = "target year %s is outside the plan's period %s";
            diagnostics.report(
                    Rule.TARGET_YEAR_OUTSIDE_PERIOD,
                    fields.spanOf("target_year"),
                    message.formatted(target.get(), period.get()));
        }
        if (baseline.isPresent() && target.isPresent() && baseline.get() >= target.get()) {
            String message = "baseline year %s must be before the target year %s";
            diagnostics.report(
                    Rule.YEARS_REVERSED,
                    fields.spanOf("baseline_year"),
                    message.formatted(baseline.get(), target.get()));
        }
        if (diagnostics.errors() > before) {
            return Optional.empty();
        }
        return Optional.of(
                new PlanInfo(
                        title.get().value(),
                        titleEn.get().value(),
                        shortTitle.get().value(),
                        shortTitleEn.get().value(),
                        new Region(region.get().value(), regionEn.get().value()),
                        language.get().value(),
                        period.get(),
                        baseline.get(),
                        target.get(),
                        imprint,
                        attributes,
                        printedColumns));
    }

    /** Returns the columns that are shown as printed, also if other keys are wrong. */
    List<String> printedColumns() {
        return printedColumns;
    }

    private Optional<Period> period(MappingReader fields) {
        Optional<Integer> from = year(fields, "from");
        Optional<Integer> to = year(fields, "to");
        fields.close();
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (to.get() < from.get()) {
            String message = "the period ends in %s, before it begins in %s";
            diagnostics.report(
                    Rule.YEARS_REVERSED,
                    fields.spanOf("to"),
                    message.formatted(to.get(), from.get()));
            return Optional.empty();
        }
        return Optional.of(new Period(from.get(), to.get()));
    }

    private Optional<Integer> year(MappingReader fields, String key) {
        Optional<Integer> year = fields.integer(key);
        return year.filter(y -> isPlausible(y, key, fields.spanOf(key), diagnostics));
    }

    /** Returns whether a year can be meant; reports it if not. */
    static boolean isPlausible(int year, String name, Span span, Diagnostics diagnostics) {
        if (YEARS.contains(year)) {
            return true;
        }
        String message = "\"%s\" must be a year from %s to %s, not %s";
        diagnostics.report(
                Rule.YEAR_IMPLAUSIBLE,
                span,
                message.formatted(name, YEARS.from(), YEARS.to(), year));
        return false;
    }

    private void checkShortTitleEn(Located<String> title) {
        if (!LETTER_OR_DIGIT.matcher(title.value()).find()) {
            String message = "\"short_title_en\" must contain a letter A-Z or a digit, not \"%s\"";
            diagnostics.report(
                    Rule.SHORT_TITLE_WITHOUT_LETTER,
                    title.span(),
                    message.formatted(title.value()),
                    "the data package is named after it, for example public-services-plan");
        }
    }

    private void checkLanguage(Located<String> language) {
        if (!LANGUAGE.matcher(language.value()).matches()) {
            diagnostics.report(
                    Rule.LANGUAGE_TAG_MALFORMED,
                    language.span(),
                    "invalid language tag \"" + language.value() + "\"",
                    "for example zh-Hans or en");
        }
    }

    private void checkPrintedColumns(List<Located<String>> columns) {
        Definitions<String> names = new Definitions<>(diagnostics, Rule.WORD_TWICE);
        for (Located<String> column : columns) {
            names.add(column.value(), column.span(), "printed column \"" + column.value() + "\"");
            if (IndicatorChecker.COLUMNS.contains(column.value())) {
                diagnostics.report(
                        Rule.PRINTED_COLUMN_RESERVED,
                        column.span(),
                        "\"%s\" is a column of every plan".formatted(column.value()),
                        "\"printed_columns\" names the others that this plan prints");
            }
        }
    }
}
