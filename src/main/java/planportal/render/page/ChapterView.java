package planportal.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import planportal.derive.Portal;
import planportal.model.Block;
import planportal.model.Chapter;
import planportal.model.ColumnReference;
import planportal.model.Place;
import planportal.model.PlanColumn;
import planportal.model.Section;

/**
 * The text of a chapter, for its own page and for the whole plan on one page.
 *
 * @param paragraphs how many it has, including those of the introduction
 * @param reading its length, including columns of projects
 */
public record ChapterView(
        Chapter chapter,
        List<PlanBlock> introduction,
        List<SectionView> sections,
        long paragraphs,
        ReadingTime reading) {

    /** A section with its text. */
    public record SectionView(Section section, List<PlanBlock> blocks) {}

    static ChapterView of(Portal portal, Chapter chapter) {
        PlanBlocks blocks = new PlanBlocks(portal);
        return new ChapterView(
                chapter,
                blocks.of(chapter.introduction()),
                chapter.sections().stream()
                        .map(s -> new SectionView(s, blocks.of(s.blocks())))
                        .toList(),
                chapter.paragraphs().count(),
                reading(portal, chapter));
    }

    static ReadingTime reading(Portal portal, Chapter chapter) {
        return ReadingTime.of(
                portal.info().language(), chapter.blocks().flatMap(b -> texts(portal, b)));
    }

    private static Stream<String> texts(Portal portal, Block block) {
        if (block instanceof ColumnReference reference) {
            return portal.projectsOf(portal.column(reference.column())).stream()
                    .map(Place::placeText);
        }
        return Stream.of(((Place) block).placeText());
    }

    /** An entry of a table of contents. */
    public record Entry(String label, String title, String anchor, boolean isColumn) {

        static Entry of(Section section) {
            return new Entry(section.label(), section.title(), section.anchor(), false);
        }

        static Entry of(PlanColumn column) {
            return new Entry(column.label(), column.title(), column.anchor(), true);
        }
    }

    /** Returns its sections and columns in order. */
    static List<Entry> contents(Portal portal, Chapter chapter) {
        List<Entry> entries = new ArrayList<>();
        addColumns(portal, chapter.introduction(), entries);
        for (Section section : chapter.sections()) {
            entries.add(Entry.of(section));
            addColumns(portal, section.blocks(), entries);
        }
        return List.copyOf(entries);
    }

    private static void addColumns(Portal portal, List<Block> blocks, List<Entry> entries) {
        for (Block block : blocks) {
            if (block instanceof ColumnReference reference) {
                entries.add(Entry.of(portal.column(reference.column())));
            }
        }
    }
}
