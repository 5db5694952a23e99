package planportal.render.page;

import java.util.List;
import planportal.derive.PagedList;
import planportal.model.DataNote;
import planportal.render.Renderer;
import planportal.site.Messages;

/**
 * What {@code page/datanotes.jte} shows: every remark on the source, by kind.
 *
 * @param groups empty where there are no notes; the page then says so
 */
public record DataNotesPage(Frame frame, Paging paging, List<Group> groups) {

    /**
     * The notes of a kind.
     *
     * @param notes those on this page
     * @param count how many there are on all pages
     */
    public record Group(DataNote.Kind kind, List<DataNote> notes, int count) {}

    public DataNotesPage {
        groups = List.copyOf(groups);
    }

    /** Makes that page, or several where there are very many notes. */
    public static Renderer renderer(Shell shell, Pages pages) {
        return Paging.renderer(
                "data notes",
                shell.portal().lists().dataNotes(),
                page -> pages.render("page/datanotes.jte", of(shell, page)));
    }

    static DataNotesPage of(Shell shell, PagedList.Page<DataNote.Kind, DataNote> page) {
        Messages messages = shell.messages();
        List<DataNote> notes = shell.portal().plan().dataNotes();
        Paging paging =
                Paging.of(
                        shell,
                        shell.portal().lists().dataNotes(),
                        page,
                        kind -> messages.text("note.kind." + kind.code()));
        String title = messages.text("note.list.title");
        return new DataNotesPage(
                paging.frame(
                        shell,
                        title,
                        messages.text("note.list.description", notes.size()),
                        MenuEntry.DATASETS,
                        title),
                paging,
                page.groups().stream()
                        .map(g -> new Group(g.head(), g.items(), count(notes, g.head())))
                        .toList());
    }

    private static int count(List<DataNote> notes, DataNote.Kind kind) {
        return (int) notes.stream().filter(n -> n.kind() == kind).count();
    }
}
