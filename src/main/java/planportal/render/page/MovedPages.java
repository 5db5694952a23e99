package planportal.render.page;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import planportal.derive.Portal;
import planportal.model.Move;
import planportal.model.Moves;
import planportal.render.RenderJob;
import planportal.render.Renderer;

/** Renders what is left of pages that moved or were withdrawn. */
public final class MovedPages implements Renderer {
    private final RenderContext context;
    private final Pages pages;
    private final Moves moves;
    private final Collection<String> kept;

    /**
     * @param kept the files at old addresses
     */
    public MovedPages(RenderContext context, Pages pages, Collection<String> kept) {
        this.context = context;
        this.pages = pages;
        this.moves = context.portal().publication().moves();
        this.kept = List.copyOf(kept);
    }

    @Override
    public Stream<RenderJob> jobs() {
        return moves.pages().stream().map(this::job);
    }

    private RenderJob job(Move move) {
        String path = context.portal().path(move.from());
        return RenderJob.of("content/moves.csv", path, () -> render(move));
    }

    private byte[] render(Move move) {
        Portal portal = context.portal();
        List<String> files =
                kept.stream()
                        .map(file -> portal.settings().languages().address(file))
                        .filter(file -> kept.contains(portal.path(file)))
                        .filter(file -> moves.of(file).equals(Optional.of(move)))
                        .distinct()
                        .toList();
        return pages.render("page/moved.jte", MovedPage.of(context, move, files));
    }
}
