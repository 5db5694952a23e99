package planportal.render.catalog;

import java.util.List;
import planportal.dataset.Schema;
import planportal.derive.Portal;
import planportal.model.Domain;
import planportal.render.data.DatasetWords;

/** Sentences that several descriptions share. */
final class Descriptions {
    /** A list of hundreds of words helps nobody to find anything. */
    private static final int MOST_SUBJECTS = 30;

    private Descriptions() {}

    /** What the portal's data is, with what applies to the plan's own text. */
    static String portal(Portal portal, DatasetWords words) {
        return words.text(
                "dataset.package.description",
                title(portal, words),
                rights(portal, words),
                words.titles());
    }

    /** What a dataset is, with what applies to the plan's own text. */
    static String dataset(Portal portal, Schema schema, DatasetWords words) {
        return words.text(
                "dataset.full-description",
                title(portal, words),
                words.description(schema),
                words.row(schema),
                rights(portal, words));
    }

    /** What the data is about, in a word each: the first domains. */
    static List<Domain> subjects(Portal portal) {
        return portal.plan().domains().stream().limit(MOST_SUBJECTS).toList();
    }

    static String title(Portal portal, DatasetWords words) {
        return words.isEnglish() ? portal.info().titleEn() : portal.info().title();
    }

    static String rights(Portal portal, DatasetWords words) {
        return words.isEnglish()
                ? portal.settings().textRights().english()
                : portal.settings().textRights().text();
    }

    static String licence(Portal portal, DatasetWords words) {
        return words.isEnglish()
                ? portal.settings().licence().titleEn()
                : portal.settings().licence().title();
    }
}
