package planportal.render.page;

import java.util.ArrayList;
import java.util.List;
import planportal.render.data.Citation;
import planportal.site.Messages;

/**
 * A citation as {@code part/citation.jte} shows it: first the styles that are usual in the language
 * of the interface, the others folded.
 */
public record CitationPart(List<Style> usual, List<Style> others) {

    /**
     * A citation in one style.
     *
     * @param isCode whether it is for a program and has several lines
     */
    public record Style(String name, String text, boolean isCode) {}

    static CitationPart of(Messages messages, Citation citation) {
        List<Style> english =
                List.of(
                        style(messages, "apa", citation.apa()),
                        style(messages, "chicago", citation.chicago()));
        List<Style> chinese = List.of(style(messages, "gbt7714", citation.gbt7714()));
        boolean isChinese = messages.isChinese();
        List<Style> others = new ArrayList<>(isChinese ? List.of() : chinese);
        others.add(style(messages, "plain", citation.plain()));
        others.add(new Style("BibTeX", citation.bibtex(), true));
        others.add(new Style("RIS", citation.ris(), true));
        return new CitationPart(isChinese ? chinese : english, others);
    }

    private static Style style(Messages messages, String key, String text) {
        return new Style(messages.text("cite.style." + key), text, false);
    }
}
