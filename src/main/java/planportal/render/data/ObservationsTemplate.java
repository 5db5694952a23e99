package planportal.render.data;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import planportal.derive.Portal;
import planportal.model.Category;
import planportal.model.Indicator;
import planportal.model.Observation;

/**
 * The workbook to enter results with. Filled in, it is {@code content/observations.xlsx}: its first
 * sheet has all results so far and room for new ones, with lists of the indicators and years. The
 * names of the other sheets are in brackets, so that they are not read.
 */
public final class ObservationsTemplate {
    /** How many rows there is room for, below those with results. */
    private static final int ROOM = 500;

    private static final String TEXT = "@";
    private static final String DATE = "yyyy-mm-dd";
    private static final String HEADER_COLOUR = "DDE6F0";

    /** Cells that are locked can't be changed; all else is allowed. */
    private static final Set<SheetProtectionOption> PROTECTED =
            EnumSet.of(SheetProtectionOption.SHEET);

    private final Portal portal;
    private final Languages languages;

    /** A column: its name, width and format. */
    private record Column(String name, double width, String format) {}

    private ObservationsTemplate(Portal portal, Languages languages) {
        this.portal = portal;
        this.languages = languages;
    }

    /** Returns the bytes of the workbook. */
    public static byte[] write(Portal portal, Languages languages) {
        ObservationsTemplate template = new ObservationsTemplate(portal, languages);
        return WorkbookFile.write(words(languages, "title"), template::writeTo);
    }

    private void writeTo(Workbook workbook) {
        Worksheet results = workbook.newWorksheet(word("sheet"));
        writeNotes(workbook.newWorksheet(word("notes.sheet")));
        writeLatest(workbook.newWorksheet(word("latest.sheet")));
        Worksheet lists = workbook.newWorksheet(word("lists.sheet"));
        lists.setVisibilityState(VisibilityState.HIDDEN);
        writeResults(results, writeIndicators(lists), writeYears(lists));
    }

    private void writeResults(Worksheet sheet, Range indicators, Range years) {
        List<Column> columns = columns();
        for (int column = 0; column < columns.size(); column++) {
            Column each = columns.get(column);
            sheet.width(column, each.width());
            sheet.style(column)
                    .format(each.format())
                    .protectionOption(ProtectionOption.LOCKED, false)
                    .set();
            sheet.value(0, column, choice(title(each.name()), each.name()));
        }
        int row = 1;
        for (Observation observation : portal.publication().observations()) {
            writeRow(sheet, row++, observation, columns);
        }
        header(sheet, columns.size());
        restrict(sheet.range(1, 0, row + ROOM, 0), indicators);
        restrict(sheet.range(1, 1, row + ROOM, 1), years);
        sheet.protect("", PROTECTED);
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("indicator", 44, TEXT));
        columns.add(new Column("year", 14, "0"));
        columns.add(new Column("value", 16, TEXT));
        columns.add(new Column("source", 40, TEXT));
        columns.add(new Column("published", 22, DATE));
        columns.add(new Column("note", 30, TEXT));
        if (!portal.publication().dimensions().isEmpty()) {
            columns.add(new Column("dimension", 22, TEXT));
            columns.add(new Column("category", 22, TEXT));
        }
        columns.add(new Column("period", 18, TEXT));
        columns.add(new Column("source_url", 34, TEXT));
        return columns;
    }

    private void writeRow(Worksheet sheet, int row, Observation observation, List<Column> columns) {
        for (int column = 0; column < columns.size(); column++) {
            Column each = columns.get(column);
            switch (each.name()) {
                case "year" -> sheet.value(row, column, observation.year());
                case "published" -> sheet.value(row, column, observation.published());
                default ->
                        sheet.value(row, column, WorkbookFile.text(text(observation, each.name())));
            }
            sheet.style(row, column)
                    .format(each.format())
                    .protectionOption(ProtectionOption.LOCKED, false)
                    .set();
        }
    }

    private String text(Observation observation, String column) {
        Observation.Source source = observation.source();
        Optional<Category> category = observation.category();
        return switch (column) {
            case "indicator" -> choice(observation.indicator());
            case "value" -> observation.value().text();
            case "source" -> source.name();
            case "note" -> source.note();
            case "dimension" -> category.map(Category::dimension).orElse("");
            case "category" -> category.map(Category::id).orElse("");
            case "period" -> source.period();
            default -> source.url().map(Object::toString).orElse("");
        };
    }

    private void writeNotes(Worksheet sheet) {
        sheet.width(0, 110);
        int row = 0;
        for (String line : word("notes").split("\n")) {
            sheet.value(row++, 0, line);
        }
    }

    /** Writes what each indicator has so far, to compare new results with. */
    private void writeLatest(Worksheet sheet) {
        List<String> titles =
                List.of("indicator", "unit", "baseline", "target", "year", "value", "source");
        for (int column = 0; column < titles.size(); column++) {
            sheet.value(0, column, word("latest." + titles.get(column)));
            sheet.width(column, column == 0 || column == titles.size() - 1 ? 40 : 14);
        }
        int row = 1;
        for (Indicator indicator : portal.plan().indicators()) {
            sheet.value(row, 0, choice(indicator));
            sheet.value(row, 1, indicator.unit());
            sheet.value(row, 2, indicator.baseline().text());
            sheet.value(row, 3, indicator.target().text());
            Optional<Observation> latest = portal.series(indicator).latest();
            if (latest.isPresent()) {
                sheet.value(row, 4, latest.get().year());
                sheet.value(row, 5, WorkbookFile.text(latest.get().value().text()));
                sheet.value(row, 6, WorkbookFile.text(latest.get().source().name()));
            }
            row++;
        }
        header(sheet, titles.size());
    }

    private Range writeIndicators(Worksheet sheet) {
        int row = 0;
        for (Indicator indicator : portal.plan().indicators()) {
            sheet.value(row++, 0, choice(indicator));
        }
        return sheet.range(0, 0, row - 1, 0);
    }

    /** Writes all years that a result may be of. */
    private Range writeYears(Worksheet sheet) {
        List<Indicator> indicators = portal.plan().indicators();
        List<Integer> years =
                indicators.stream()
                        .map(Indicator::years)
                        .flatMapToInt(y -> IntStream.rangeClosed(y.baseline(), y.target()))
                        .distinct()
                        .sorted()
                        .boxed()
                        .toList();
        for (int row = 0; row < years.size(); row++) {
            sheet.value(row, 1, years.get(row));
        }
        return sheet.range(0, 1, years.size() - 1, 1);
    }

    private static void header(Worksheet sheet, int columns) {
        sheet.range(0, 0, 0, columns - 1)
                .style()
                .bold()
                .fillColor(HEADER_COLOUR)
                .protectionOption(ProtectionOption.LOCKED, true)
                .set();
        sheet.freezePane(0, 1);
    }

    private void restrict(Range cells, Range list) {
        cells.validateWithList(list)
                .allowBlank(true)
                .errorStyle(DataValidationErrorStyle.STOP)
                .showErrorMessage(true)
                .errorTitle(word("title"))
                .error(word("list.error"));
    }

    private String choice(Indicator indicator) {
        boolean english = languages.own().isEnglish() && !indicator.nameEn().isEmpty();
        return choice(english ? indicator.nameEn() : indicator.name(), indicator.id());
    }

    /** Returns a name with the id that counts beside it. */
    private String choice(String name, String id) {
        return languages.own().text("template.choice", name, id);
    }

    private String title(String column) {
        return languages.own().title("observations", column);
    }

    private String word(String key) {
        return words(languages, key);
    }

    private static String words(Languages languages, String key) {
        return languages.own().text("template." + key);
    }
}
