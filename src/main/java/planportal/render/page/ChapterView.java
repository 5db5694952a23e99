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
 * @param paragraphs the number of its paragraphs, with those of the introduction
 * @param reading its length, with the columns of projects
 */
public record ChapterView(
        Chapter chapter,
        List<PlanBlock> introduction,
        List<SectionView> sections,
        long paragraphs,
        ReadingTime reading) {

    /** A section with its text. */
    public record SectionView(Section section, List<PlanBlock> blocks) {}

    /** An entry of a table of contents. */
    public record Entry(String label, String title, String anchor, boolean isColumn) {}

    /** Returns the text of a chapter. */
    public static ChapterView of(Portal portal, Chapter chapter, TermMarks terms) {
        List<PlanBlock> introduction = PlanBlock.all(portal, chapter.introduction(), terms);
        List<SectionView> sections =
                chapter.sections().stream()
                        .map(s -> new SectionView(s, PlanBlock.all(portal, s.blocks(), terms)))
                        .toList();
        return new ChapterView(
                chapter,
                introduction,
                sections,
                chapter.paragraphs().count(),
                reading(portal, chapter));
    }

    static ReadingTime reading(Portal portal, Chapter chapter) {
        Stream<String> texts = chapter.blocks().flatMap(block -> texts(portal, block));
        return ReadingTime.of(portal.info().language(), texts);
    }

    private static Stream<String> texts(Portal portal, Block block) {
        if (block instanceof ColumnReference reference) {
            PlanColumn column = portal.column(reference.column());
            return portal.projectsOf(column).stream().map(Place::placeText);
        }
        return Stream.of(((Place) block).placeText());
    }

    /** Returns the sections and columns of a chapter in order. */
    static List<Entry> contents(Portal portal, Chapter chapter) {
        List<Entry> entries = new ArrayList<>();
        addColumns(portal, chapter.introduction(), entries);
        for (Section section : chapter.sections()) {
            entries.add(new Entry(section.label(), section.title(), section.anchor(), false));
            addColumns(portal, section.blocks(), entries);
        }
        return entries;
    }

    private static void addColumns(Portal portal, List<Block> blocks, List<Entry> entries) {
        for (Block block : blocks) {
            if (block instanceof ColumnReference reference) {
                PlanColumn column = portal.column(reference.column());
                entries.add(new Entry(column.label(), column.title(), column.anchor(), true));
            }
        }
    }
}
