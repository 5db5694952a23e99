package planportal.render.page;

import java.util.List;
import java.util.Optional;
import planportal.model.Move;
import planportal.site.Messages;

/**
 * What {@code page/moved.jte} shows: what is left of a page that moved or was withdrawn.
 *
 * @param address the old address
 * @param target the new address; empty if the page was withdrawn
 * @param reason why it was withdrawn; empty if it moved
 * @param kept the files that belong to the page, as they were last published
 */
public record MovedPage(
        PageLayout layout,
        String address,
        Optional<String> target,
        Optional<String> reason,
        List<String> kept) {

    static MovedPage of(RenderContext context, Move move, List<String> kept) {
        Messages messages = context.messages();
        String key = move.to().isPresent() ? "moved" : "withdrawn";
        String title = messages.text(key + ".title");
        PageLayout layout =
                context.page(move.from(), title, messages.text(key + ".description", move.from()))
                        .titled(messages.text(key + ".titled", move.from()))
                        .unlisted();
        move.to().ifPresent(layout::leadingTo);
        return new MovedPage(layout, move.from(), move.to(), move.reason(), kept);
    }
}
