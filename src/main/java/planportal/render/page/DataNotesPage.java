package planportal.render.page;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import planportal.derive.Addresses;
import planportal.model.DataNote;
import planportal.render.RenderJob;
import planportal.render.Renderer;
import planportal.site.Messages;

/**
 * What {@code page/datanotes.jte} shows: every remark on the source, by kind.
 *
 * @param groups empty where there are no notes; the page then says so
 */
public record DataNotesPage(Frame frame, List<Group> groups) {

    /** The notes of a kind. */
    public record Group(DataNote.Kind kind, List<DataNote> notes) {}

    public DataNotesPage {
        groups = List.copyOf(groups);
    }

    /** Makes that page. */
    public static Renderer renderer(Shell shell, Pages pages) {
        return () ->
                Stream.of(
                        RenderJob.of(
                                "data notes",
                                Addresses.DATA_NOTES,
                                () -> pages.render("page/datanotes.jte", of(shell))));
    }

    static DataNotesPage of(Shell shell) {
        Messages messages = shell.messages();
        List<DataNote> notes = shell.portal().plan().dataNotes();
        return new DataNotesPage(
                shell.page(
                                Addresses.DATA_NOTES,
                                messages.text("note.list.title"),
                                messages.text("note.list.description", notes.size()))
                        .in(MenuEntry.DATASETS),
                Arrays.stream(DataNote.Kind.values())
                        .map(
                                kind ->
                                        new Group(
                                                kind,
                                                notes.stream()
                                                        .filter(n -> n.kind() == kind)
                                                        .toList()))
                        .filter(g -> !g.notes().isEmpty())
                        .toList());
    }

    /** How many notes there are. */
    public int count() {
        return groups.stream().mapToInt(g -> g.notes().size()).sum();
    }
}
