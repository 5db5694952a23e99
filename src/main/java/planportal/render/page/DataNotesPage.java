package planportal.render.page;

import java.util.List;
import planportal.derive.PagedList;
import planportal.model.DataNote;
import planportal.site.Messages;

/** What {@code page/datanotes.jte} shows: the data notes by kind. */
public record DataNotesPage(PageLayout layout, Paging paging, List<Group> groups) {

    /**
     * The notes of a kind.
     *
     * @param notes those on this page
     * @param count the number on all pages
     */
    public record Group(DataNote.Kind kind, List<DataNote> notes, long count) {}

    static DataNotesPage of(RenderContext context, PagedList.Page<DataNote.Kind, DataNote> page) {
        Messages messages = context.messages();
        List<DataNote> notes = context.plan().dataNotes();
        PagedList<DataNote.Kind, DataNote> list = context.portal().lists().dataNotes();
        Paging paging = Paging.of(context, list, page, k -> messages.text("note.kind." + k.code()));
        String title = messages.text("note.list.title");
        String description = messages.text("note.list.description", notes.size());
        return new DataNotesPage(
                paging.layout(context, MenuEntry.DATASETS, title, description),
                paging,
                page.groups().stream()
                        .map(g -> new Group(g.head(), g.items(), count(notes, g.head())))
                        .toList());
    }

    private static long count(List<DataNote> notes, DataNote.Kind kind) {
        return notes.stream().filter(n -> n.kind() == kind).count();
    }
}
