package planportal.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Names of districts that do not exist; the first district has none, for it is the whole plan. */
final class DistrictNames {
    private static final String FIRST = "东南西北青白金云清永长平龙凤玉松梅竹石新";
    private static final String SECOND = "岭江湖山溪泉洲桥港湾塘田林园岗坪沙川峰谷";

    private final List<String> names = new ArrayList<>();

    DistrictNames(Random random) {
        for (int i = 0; i < FIRST.length(); i++) {
            for (int j = 0; j < SECOND.length(); j++) {
                names.add(FIRST.substring(i, i + 1) + SECOND.charAt(j));
            }
        }
        Collections.shuffle(names, random);
    }

    /** The name with its ending, to be put before another; empty for the district 0. */
    String of(int district) {
        if (district == 0) {
            return "";
        }
        int index = district - 1;
        String name = names.get(index % names.size());
        for (index /= names.size(); index > 0; index /= names.size()) {
            name += names.get(index % names.size());
        }
        return name + "区";
    }
}
