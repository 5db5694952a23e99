package planportal.render.catalog;

import planportal.dataset.Schema;
import planportal.derive.Portal;
import planportal.render.data.DatasetWords;

/** Sentences that several descriptions share. */
final class Descriptions {
    private Descriptions() {}

    /** What the portal's data is, with what applies to the plan's own text. */
    static String portal(Portal portal, DatasetWords words) {
        return words.text(
                "dataset.package.description", title(portal, words), rights(portal, words));
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

    static String title(Portal portal, DatasetWords words) {
        return words.isEnglish() ? portal.info().titleEn() : portal.info().title();
    }

    static String rights(Portal portal, DatasetWords words) {
        return words.isEnglish()
                ? portal.settings().textRightsEn()
                : portal.settings().textRights();
    }

    static String licence(Portal portal, DatasetWords words) {
        return words.isEnglish()
                ? portal.settings().licence().titleEn()
                : portal.settings().licence().title();
    }
}
