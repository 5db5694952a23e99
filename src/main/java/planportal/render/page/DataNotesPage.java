package planportal.render.page;

import java.util.List;
import planportal.derive.PagedList;
import planportal.model.DataNote;
import planportal.site.Messages;

/**
 * What {@code page/datanotes.jte} shows: every remark on the source, by kind.
 *
 * @param groups empty where there are no notes; the page then says so
 */
public record DataNotesPage(PageLayout layout, Paging paging, List<Group> groups) {

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

    static DataNotesPage of(RenderContext context, PagedList.Page<DataNote.Kind, DataNote> page) {
        Messages messages = context.messages();
        List<DataNote> notes = context.portal().plan().dataNotes();
        Paging paging =
                Paging.of(
                        context,
                        context.portal().lists().dataNotes(),
                        page,
                        kind -> messages.text("note.kind." + kind.code()));
        String title = messages.text("note.list.title");
        return new DataNotesPage(
                paging.layout(
                        context,
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
