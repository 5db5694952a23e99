package planportal.check;

import java.util.List;
import java.util.Optional;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Rule;
import planportal.read.TextBlock;
import planportal.read.TextDocument;

/**
 * The blocks of a file of plan text.
 *
 * @param title empty if it is missing or malformed, which is reported
 * @param body the blocks after the title
 */
record TitledText(Optional<TextBlock.Heading> title, List<TextBlock> body) {

    /**
     * @param example a title, for messages
     */
    static TitledText of(TextDocument document, String example, Diagnostics diagnostics) {
        List<TextBlock> blocks = document.blocks();
        if (blocks.isEmpty()) {
            diagnostics.report(
                    Rule.TITLE_MISSING, document.beginning(), "missing title: " + example);
            return new TitledText(Optional.empty(), blocks);
        }
        TextBlock first = blocks.get(0);
        if (first.headingLevel() != 1) {
            diagnostics.report(
                    Rule.TITLE_MISSING, first.span(), "expected the title first: " + example);
            return new TitledText(Optional.empty(), blocks);
        }
        Optional<TextBlock.Heading> title =
                first instanceof TextBlock.Heading heading
                        ? Optional.of(heading)
                        : Optional.empty();
        return new TitledText(title, blocks.subList(1, blocks.size()));
    }
}
