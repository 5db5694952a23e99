package planportal.model;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The addresses that moved or were withdrawn.
 *
 * @param byOldAddress sorted
 */
public record Moves(Map<String, Move> byOldAddress) {
    /** The end of the names of files by which other sites show a page. */
    private static final Pattern FOR_OTHER_SITES =
            Pattern.compile("-(embed\\.html|oembed\\.json)$");

    public static final Moves NONE = new Moves(Map.of());

    public Moves {
        byOldAddress = Collections.unmodifiableMap(new TreeMap<>(byOldAddress));
    }

    public static Moves of(Collection<Move> moves) {
        return new Moves(moves.stream().collect(Collectors.toMap(Move::from, Function.identity())));
    }

    /** Returns the pages that moved or were withdrawn as a whole. */
    public List<Move> pages() {
        return byOldAddress.values().stream().filter(Move::isPage).toList();
    }

    /** Returns the moves of single anchors of a page. */
    public List<Move> anchorsOf(String page) {
        return byOldAddress.values().stream()
                .filter(move -> move.anchor().isPresent() && move.file().equals(page))
                .toList();
    }

    /** Returns the move of an address: its own, or that of the page that it belongs to. */
    public Optional<Move> of(String address) {
        Move own = byOldAddress.get(address);
        if (own != null) {
            return Optional.of(own);
        }
        String file = Move.fileOf(address);
        if (!file.equals(address)) {
            return Optional.ofNullable(byOldAddress.get(file));
        }
        Move embedded = byOldAddress.get(FOR_OTHER_SITES.matcher(file).replaceFirst(".html"));
        if (embedded != null) {
            return Optional.of(embedded);
        }
        // The name before any of its dots: old.csv-metadata.json goes with old.html.
        for (int dot = file.lastIndexOf('.');
                dot > file.lastIndexOf('/');
                dot = file.lastIndexOf('.', dot - 1)) {
            Move page = byOldAddress.get(file.substring(0, dot) + ".html");
            if (page != null) {
                return Optional.of(page);
            }
        }
        return Optional.empty();
    }

    /** Returns where an old address leads; empty if it did not move. */
    public Optional<String> next(String address) {
        return of(address).flatMap(move -> move.target(address));
    }
}
