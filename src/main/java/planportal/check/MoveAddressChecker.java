package planportal.check;

import java.util.Collections;
import java.util.Optional;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Nearest;
import planportal.diagnostic.Rule;
import planportal.model.Move;
import planportal.model.Moves;
import planportal.read.RawContent;

/** Checks that what moved is no longer at its old address, and that its new address exists. */
public final class MoveAddressChecker {
    private final Diagnostics diagnostics;
    private final SiteAddresses site;

    /**
     * @param site without what is left at old addresses
     */
    public MoveAddressChecker(Diagnostics diagnostics, SiteAddresses site) {
        this.diagnostics = diagnostics;
        this.site = site;
    }

    /**
     * Reports moves from addresses that exist, and to those that don't.
     *
     * @param moves those of the content, chains resolved
     */
    public void check(RawContent content, Moves moves) {
        // Read once more, because the model has no positions; mistakes have been reported.
        Diagnostics silent = new Diagnostics();
        PlanFiles files = new PlanFiles(content, ColumnTitles.NONE, silent);
        for (MoveChecker.Found row : new MoveChecker(silent).rows(files)) {
            checkOldAddress(row, moves);
            moves.byOldAddress()
                    .get(row.move().from())
                    .to()
                    .ifPresent(target -> checkTarget(row, target, moves));
        }
    }

    private void checkOldAddress(MoveChecker.Found row, Moves moves) {
        Move move = row.move();
        Optional<String> anchor = move.anchor();
        if (anchor.isEmpty() && site.has(move.from())) {
            diagnostics.report(
                    Rule.MOVE_FROM_PRESENT,
                    row.from(),
                    "the portal still has " + move.from(),
                    "delete the row; only what is gone can move");
        } else if (anchor.isPresent() && site.has(move.file())) {
            // The notice of the move has the old anchor, too.
            if (Collections.frequency(site.anchors(move.file()), anchor.get()) > 1) {
                diagnostics.report(
                        Rule.MOVE_FROM_PRESENT,
                        row.from(),
                        "%s still has the anchor %s".formatted(move.file(), anchor.get()),
                        "delete the row; only what is gone can move");
            }
        } else if (anchor.isPresent() && moves.of(move.file()).isEmpty()) {
            diagnostics.report(
                    Rule.MOVE_PAGE_MISSING,
                    row.from(),
                    "the page %s is gone as well".formatted(move.file()),
                    "add a row for the page");
        }
    }

    private void checkTarget(MoveChecker.Found row, String target, Moves moves) {
        String file = Move.fileOf(target);
        if (!site.has(file)) {
            if (moves.of(target).isEmpty()) {
                diagnostics.report(
                        Rule.MOVE_TARGET_MISSING,
                        row.target(),
                        "leads to %s, which the site does not have".formatted(target),
                        Nearest.to(file, site.paths()).map(Nearest::hint));
            }
            return;
        }
        String anchor = target.substring(file.length());
        if (!anchor.isEmpty() && !site.anchors(file).contains(anchor.substring(1))) {
            diagnostics.report(
                    Rule.MOVE_TARGET_MISSING,
                    row.target(),
                    "leads to %s, which %s does not have".formatted(anchor, file));
        }
    }
}
