package planportal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import planportal.dataset.Datasets;
import planportal.derive.Portal;
import planportal.diff.BreakingChanges;
import planportal.diff.PreviousEdition;
import planportal.model.Move;
import planportal.model.Moves;
import planportal.render.catalog.PublishedData;

/** Checks that all that the edition before published is there, or its loss declared. */
final class KeptPromises {
    private static final String ROW = "observations#";
    private static final Pattern INDICATOR = Pattern.compile("indicators/([^/]+)\\.html");

    private final Portal portal;
    private final Moves moves;

    KeptPromises(Portal portal) {
        this.portal = portal;
        moves = portal.publication().moves();
    }

    /**
     * Refuses an edition that lost something.
     *
     * @param addresses of all files of the site
     * @throws planportal.diff.EditionException if neither {@code moves.csv} nor {@code breaks}
     *     covers a loss
     */
    void check(PublishedData data, PreviousEdition previous, List<String> addresses) {
        List<String> broken = new ArrayList<>(data.broken());
        broken.removeIf(this::hasMoved);
        broken.addAll(previous.addressesMissingIn(addresses));
        BreakingChanges.refuse(broken, portal.settings().breaks());
    }

    private boolean hasMoved(String lost) {
        return lost.startsWith(ROW)
                ? moves.pages().stream().anyMatch(move -> took(move, lost.substring(ROW.length())))
                : lost.contains("#") && moves.of(lost).isPresent();
    }

    /** Returns whether an indicator took the result with it: it is there under the new id. */
    private boolean took(Move move, String row) {
        Matcher old = INDICATOR.matcher(move.from());
        if (!old.matches() || !row.matches(Pattern.quote(old.group(1)) + "-[0-9]{4}-.*")) {
            return false;
        }
        Optional<Matcher> now = move.to().map(INDICATOR::matcher).filter(Matcher::matches);
        return now.isEmpty()
                || results().contains(now.get().group(1) + row.substring(old.group(1).length()));
    }

    private Set<String> results() {
        return Datasets.tables(portal).stream()
                .filter(table -> table.name().equals("observations"))
                .flatMap(table -> table.rows().stream().map(row -> table.cell(row, "id")))
                .collect(Collectors.toSet());
    }
}
