package planportal.read;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import planportal.diagnostic.Span;

/**
 * An Excel workbook.
 *
 * @param span its beginning, for diagnostics about the whole file
 * @param sheets the tables of its sheets by name, in order; without sheets that are empty, hidden
 *     or have a name in brackets, such as {@code （说明）}
 */
public record RawWorkbook(Span span, Map<String, RawTable> sheets) {

    public RawWorkbook {
        sheets = Collections.unmodifiableMap(new LinkedHashMap<>(sheets));
    }
}
