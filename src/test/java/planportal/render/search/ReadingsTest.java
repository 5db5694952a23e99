package planportal.render.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.sourceforge.pinyin4j.PinyinHelper;
import net.sourceforge.pinyin4j.format.HanyuPinyinCaseType;
import net.sourceforge.pinyin4j.format.HanyuPinyinOutputFormat;
import net.sourceforge.pinyin4j.format.HanyuPinyinToneType;
import net.sourceforge.pinyin4j.format.HanyuPinyinVCharType;
import org.junit.jupiter.api.Test;

class ReadingsTest {
    @Test
    void everyCharacterIsReadAsTheLibraryReadsIt() throws Exception {
        HanyuPinyinOutputFormat format = new HanyuPinyinOutputFormat();
        format.setCaseType(HanyuPinyinCaseType.LOWERCASE);
        format.setToneType(HanyuPinyinToneType.WITHOUT_TONE);
        format.setVCharType(HanyuPinyinVCharType.WITH_V);
        int read = 0;
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            String[] expected = PinyinHelper.toHanyuPinyinStringArray(c, format);
            Set<String> readings =
                    expected == null ? Set.of() : new LinkedHashSet<>(List.of(expected));
            assertEquals(readings, Readings.standard().of(c), "U+" + Integer.toHexString(c));
            read += readings.size();
        }
        assertTrue(read > 20_000, "readings: " + read);
    }
}
