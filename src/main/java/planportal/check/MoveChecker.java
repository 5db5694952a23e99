package planportal.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Rule;
import planportal.diagnostic.Span;
import planportal.file.HiddenFiles;
import planportal.model.Move;
import planportal.model.Moves;
import planportal.read.Located;

/** Checks {@code moves.csv}, which says what became of addresses that the portal no longer has. */
final class MoveChecker {
    static final String FILE = "moves.csv";

    /** A file of the site, with or without an anchor. */
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(?:[^/#?%:\\\\\\s]++/)*+[^/#?%:\\\\\\s]+\\.(?:html#[^#\\s]+|[A-Za-z0-9]+)");

    private static final Pattern PAGE = Pattern.compile("[^#]*\\.html(?:#.*)?");

    private final Diagnostics diagnostics;

    /**
     * A row.
     *
     * @param move as it is written
     * @param from the span of the old address
     * @param target the span of the new address or the reason
     */
    record Found(Move move, Span from, Span target) {}

    MoveChecker(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Returns the moves, each of which leads to the end of its chain. */
    Moves check(PlanFiles content) {
        List<Found> rows = rows(content);
        Moves written = Moves.of(rows.stream().map(Found::move).toList());
        Map<String, Move> resolved = new TreeMap<>();
        for (Found row : rows) {
            Move move = row.move();
            Optional<String> target = move.to().flatMap(to -> end(row, written));
            resolved.put(move.from(), new Move(move.from(), target, move.reason()));
        }
        return new Moves(resolved);
    }

    /** Returns the well-formed rows, each with another old address; reports the others. */
    List<Found> rows(PlanFiles content) {
        Definitions<String> addresses = new Definitions<>(diagnostics, Rule.MOVE_TWICE);
        return content.rows(FILE, List.of("from"), List.of("to", "reason")).stream()
                .flatMap(row -> row(row, addresses).stream())
                .toList();
    }

    private Optional<Found> row(RowReader row, Definitions<String> addresses) {
        Optional<String> from = row.required("from").flatMap(this::address);
        Optional<Located<String>> toCell = row.optional("to");
        Optional<String> to = toCell.flatMap(this::address);
        Optional<String> reason = row.optional("reason").map(Located::value);
        if (toCell.isPresent() == reason.isPresent()) {
            diagnostics.report(
                    Rule.MOVE_NOT_TO_OR_REASON,
                    row.span(),
                    "expected either a new address or a reason, found "
                            + (reason.isPresent() ? "both" : "neither"),
                    "fill \"to\" for what has moved, \"reason\" for what was withdrawn");
            return Optional.empty();
        }
        if (from.isEmpty() || toCell.isPresent() && to.isEmpty()) {
            return Optional.empty();
        }
        if (to.isPresent() && isPage(from.get()) && !isPage(to.get())) {
            diagnostics.report(
                    Rule.MOVE_OF_PAGE_TO_FILE,
                    row.span("to"),
                    "a page cannot lead to a file; expected an address in .html");
            return Optional.empty();
        }
        if (!addresses.add(from.get(), row.span("from"), "old address \"" + from.get() + "\"")) {
            return Optional.empty();
        }
        Span target = row.span(toCell.isPresent() ? "to" : "reason");
        return Optional.of(new Found(new Move(from.get(), to, reason), row.span("from"), target));
    }

    private Optional<String> address(Located<String> cell) {
        String address = cell.value();
        if (ADDRESS.matcher(address).matches() && !HiddenFiles.isHidden(address)) {
            return Optional.of(address);
        }
        diagnostics.report(
                Rule.MOVE_ADDRESS_MALFORMED,
                cell.span(),
                "\"" + address + "\" is not an address of the site",
                "write it from the site's root: indicators/beds.html, plan/05.html#p-5-2-1");
        return Optional.empty();
    }

    private static boolean isPage(String address) {
        return PAGE.matcher(address).matches();
    }

    /** Returns the last address of the chain that a row begins; reports a circle. */
    private Optional<String> end(Found row, Moves written) {
        Set<String> passed = new LinkedHashSet<>();
        passed.add(row.move().from());
        Optional<String> at = row.move().to();
        while (at.isPresent() && passed.add(at.get())) {
            Optional<String> next = written.next(at.get());
            if (next.isEmpty()) {
                return at;
            }
            at = next;
        }
        diagnostics.report(
                Rule.MOVE_IN_CIRCLE,
                row.target(),
                "moves in a circle: " + String.join(" → ", passed) + " → " + at.orElseThrow());
        return Optional.empty();
    }
}
