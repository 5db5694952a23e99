package planportal.render.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import planportal.site.Messages;

/** Formats sizes of files in units of a thousand: {@code 7.2 KB}. */
public final class FileSizes {
    private static final int THOUSAND = 1000;

    private FileSizes() {}

    public static String text(int bytes, Messages messages) {
        if (bytes < THOUSAND) {
            return messages.text("common.size.b", Integer.toString(bytes));
        }
        return bytes < THOUSAND * THOUSAND
                ? messages.text("common.size.kb", tenths(bytes, THOUSAND))
                : messages.text("common.size.mb", tenths(bytes, THOUSAND * THOUSAND));
    }

    private static String tenths(int bytes, int unit) {
        return BigDecimal.valueOf(bytes)
                .divide(BigDecimal.valueOf(unit), 1, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
