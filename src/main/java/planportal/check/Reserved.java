package planportal.check;

import planportal.diagnostic.Diagnostics;
import planportal.read.Located;

/** Ids that would give a page the address of another. */
final class Reserved {
    private static final String LIST = "index";

    private Reserved() {}

    /** Reports an id whose page would stand where the list of its kind stands. */
    static void check(Located<String> id, String folder, Diagnostics diagnostics) {
        if (id.value().equals(LIST)) {
            diagnostics.error(
                    id.span(),
                    "two sources for one address: "
                            + folder
                            + "/index.html is the list, so nothing can have the id \"index\"");
        }
    }
}
