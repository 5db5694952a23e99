package planportal.check;

import java.util.Set;
import java.util.regex.Pattern;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Rule;
import planportal.model.DataNote;
import planportal.read.Located;

/** Refuses ids that would clash with the address of another page or an anchor of the layout. */
final class ReservedIds {
    /** The later pages of a long list. */
    private static final Pattern FURTHER_PAGE = Pattern.compile("page-[0-9]+");

    /** The pages of columns of projects. */
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    /** Anchors of the layout, and of parts of the lists whose rows have anchors. */
    private static final Set<String> ANCHORS =
            Set.of("aids", "find-top", "main", "services", "promised", "stated", "facts");

    /** The beginnings of the anchors of headings ({@code h-}) and of icons. */
    private static final Pattern PREFIXED_ANCHOR = Pattern.compile("[dhst]-.*");

    private ReservedIds() {}

    /** Returns whether pages use the id for a part of their own, such as a heading. */
    static boolean isAnchor(String id) {
        return ANCHORS.contains(id)
                || PREFIXED_ANCHOR.matcher(id).matches()
                || Codes.find(DataNote.Kind.class, id).isPresent();
    }

    /** Reports an id that is an anchor of the page that lists its kind. */
    static void checkAnchor(Located<String> id, Diagnostics diagnostics) {
        if (isAnchor(id.value())) {
            diagnostics.report(
                    Rule.ID_RESERVED,
                    id.span(),
                    "id \"" + id.value() + "\" is reserved for a part of the page",
                    "choose another id; it becomes the anchor of the row");
        }
    }

    /** Reports an id whose page would have the address of a page of the list of its kind. */
    static void check(Located<String> id, String folder, Diagnostics diagnostics) {
        String reserved = "id \"%1$s\" is reserved: %2$s/%1$s.html ".formatted(id.value(), folder);
        if (id.value().equals("index")) {
            diagnostics.report(Rule.ID_RESERVED, id.span(), reserved + "is the list");
        } else if (id.value().equals("compare") && folder.equals("indicators")) {
            diagnostics.report(
                    Rule.ID_RESERVED, id.span(), reserved + "shows indicators side by side");
        } else if (NUMBER.matcher(id.value()).matches() && folder.equals("projects")) {
            diagnostics.report(Rule.ID_RESERVED, id.span(), reserved + "may list a column");
        } else if (FURTHER_PAGE.matcher(id.value()).matches()) {
            diagnostics.report(
                    Rule.ID_RESERVED, id.span(), reserved + "may become a page of the list");
        }
    }
}
