package planportal.model;

import java.util.List;

/** Picks the paragraphs out of blocks. */
final class Paragraphs {
    private Paragraphs() {}

    static List<Paragraph> of(List<Block> blocks) {
        return blocks.stream()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .toList();
    }
}
