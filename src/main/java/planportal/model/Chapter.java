package planportal.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * A chapter of the plan.
 *
 * @param number counted from 1
 * @param label as printed before the title: {@code 第一章}; may be empty
 * @param introduction the blocks between the title and the first section
 */
public record Chapter(
        int number, String label, String title, List<Block> introduction, List<Section> sections)
        implements Titled {

    public Chapter {
        introduction = List.copyOf(introduction);
        sections = List.copyOf(sections);
    }

    /** Returns the paragraphs of the introduction. */
    public List<Paragraph> introductoryParagraphs() {
        return Paragraphs.of(introduction);
    }

    /** Returns all paragraphs in order, those of the introduction first. */
    public Stream<Paragraph> paragraphs() {
        return blocks().filter(Paragraph.class::isInstance).map(Paragraph.class::cast);
    }

    /** Returns all blocks in order, those of the introduction first. */
    public Stream<Block> blocks() {
        return Stream.concat(
                introduction.stream(), sections.stream().flatMap(s -> s.blocks().stream()));
    }
}
