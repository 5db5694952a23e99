package planportal.read;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/**
 * Writes what a cell of a workbook holds as a CSV file would: {@code 3.3}, {@code 97.5%}, {@code
 * 2024-03-20}.
 */
final class CellText {
    /** Excel keeps doubles, of which 15 digits are what was typed. */
    private static final MathContext DIGITS = new MathContext(15);

    /** Beyond the largest double, and beyond the last day that Excel knows. */
    private static final int MAX_DIGITS = 310;

    private static final BigDecimal MAX_DAY = BigDecimal.valueOf(2_958_465);
    private static final BigDecimal SECONDS_OF_DAY = BigDecimal.valueOf(86_400);

    /** The formats without a code (ECMA-376, part 1, 18.8.30), those of Chinese Excel included. */
    private static final Pattern DATE_ID =
            Pattern.compile("1[4-9]|2[0-2]|2[7-9]|3[0-6]|4[5-7]|5[0-8]");

    private static final Pattern PERCENT_ID = Pattern.compile("9|10");

    /** The parts of a format's code that are printed as they are, colours and languages. */
    private static final Pattern LITERAL =
            Pattern.compile("\"[^\"]*+\"|\\\\.|_.|\\*.|\\[(?![hms]+\\])[^\\]]*+\\]");

    private static final Pattern DATE_CODE = Pattern.compile("[ymdhs]", Pattern.CASE_INSENSITIVE);

    /** A character that XML can't hold or that Excel escapes: {@code _x000D_}. */
    private static final Pattern CHARACTER_CODE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private static final Pattern ERROR = Pattern.compile("#[A-Z0-9/_]+[!?]?");
    private static final Pattern EDGE =
            Pattern.compile("^[\\s\\u00A0\\u3000]+|[\\s\\u00A0\\u3000]+$");

    private final LocalDate firstDay;

    /**
     * @param date1904 whether the workbook counts days from 1904, as on old Macs
     */
    CellText(boolean date1904) {
        firstDay = date1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
    }

    /** Returns whether a cell has a formula whose result is missing, or is an error. */
    boolean isBroken(Cell cell) {
        return cell.getType() == CellType.ERROR
                || cell.getType() == CellType.FORMULA
                        && (cell.getRawValue() == null
                                || ERROR.matcher(cell.getRawValue()).matches());
    }

    /** Returns the text without surrounding white space, which a sheet does not show. */
    String of(Cell cell) {
        if (isBroken(cell) && cell.getRawValue() == null) {
            return "=" + cell.getFormula();
        }
        if (cell.getValue() instanceof BigDecimal number) {
            return number(cell, number);
        }
        String text = cell.getValue() == null ? "" : cell.getValue().toString();
        String plain =
                CHARACTER_CODE
                        .matcher(text)
                        .replaceAll(code -> escaped(Integer.parseInt(code.group(1), 16)));
        return EDGE.matcher(plain.replaceAll("\\r\\n?", "\n")).replaceAll("");
    }

    private static String escaped(int character) {
        return Matcher.quoteReplacement(Character.toString(character));
    }

    private String number(Cell cell, BigDecimal exact) {
        if (Math.abs((long) exact.precision() - exact.scale()) > MAX_DIGITS) {
            return cell.getRawValue();
        }
        BigDecimal number = exact.round(DIGITS);
        String id = String.valueOf(cell.getDataFormatId());
        String code = cell.getDataFormatString() == null ? "" : cell.getDataFormatString();
        String shown = LITERAL.matcher(code).replaceAll("");
        if (PERCENT_ID.matcher(id).matches() || shown.contains("%")) {
            return plain(number.movePointRight(2)) + "%";
        }
        boolean date = DATE_ID.matcher(id).matches() || DATE_CODE.matcher(shown).find();
        return date && number.signum() >= 0 && number.compareTo(MAX_DAY) <= 0
                ? date(number)
                : plain(number);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** Returns a date, a time, or both. */
    private String date(BigDecimal days) {
        long seconds = days.multiply(SECONDS_OF_DAY).add(new BigDecimal("0.5")).longValue();
        LocalDateTime moment = firstDay.atStartOfDay().plusSeconds(seconds);
        if (moment.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return moment.toLocalDate().toString();
        }
        String time = moment.toLocalTime().format(DateTimeFormatter.ISO_LOCAL_TIME);
        return moment.toLocalDate().equals(firstDay) ? time : moment.toLocalDate() + " " + time;
    }
}
