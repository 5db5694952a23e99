package planportal.check;

import java.util.Set;
import java.util.regex.Pattern;
import planportal.diagnostic.Diagnostics;
import planportal.model.DataNote;
import planportal.read.Located;

/** Ids that would give a page the address of another, or a row the anchor of a page's own part. */
final class ReservedIds {
    private static final String LIST = "index";

    /** The further pages of a long list. */
    private static final Pattern FURTHER_PAGE = Pattern.compile("page-[0-9]+");

    /** What the layout, and the lists whose rows have anchors, call their own parts. */
    private static final Set<String> ANCHORS =
            Set.of("aids", "find-top", "main", "services", "promised", "stated", "facts");

    private ReservedIds() {}

    /**
     * Whether a page calls a part of its own so; data notes stand under headings by their kinds.
     */
    static boolean isAnchor(String id) {
        return ANCHORS.contains(id)
                || Codes.find(DataNote.Kind.values(), DataNote.Kind::code, id).isPresent();
    }

    /** Reports an id that the page with all of its kind uses itself. */
    static void checkAnchor(Located<String> id, Diagnostics diagnostics) {
        if (isAnchor(id.value())) {
            diagnostics.error(
                    id.span(),
                    "the pages use \"" + id.value() + "\" for a part of their own",
                    "choose another id; it is the anchor of the row");
        }
    }

    /** Reports an id whose page would stand where the list of its kind stands. */
    static void check(Located<String> id, String folder, Diagnostics diagnostics) {
        if (id.value().equals(LIST)) {
            diagnostics.error(
                    id.span(),
                    "two sources for one address: "
                            + folder
                            + "/index.html is the list, so nothing can have the id \"index\"");
        } else if (FURTHER_PAGE.matcher(id.value()).matches()) {
            diagnostics.error(
                    id.span(),
                    "two sources for one address: "
                            + folder
                            + "/"
                            + id.value()
                            + ".html is kept for the list, should it need so many pages, so nothing"
                            + " can have the id \""
                            + id.value()
                            + "\"");
        }
    }
}
