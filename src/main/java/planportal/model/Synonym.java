package planportal.model;

import java.util.List;

/**
 * A word that readers use, with the plan's words for it.
 *
 * @param means words that occur in the published text; never empty
 */
public record Synonym(String word, List<String> means) {

    public Synonym {
        means = List.copyOf(means);
    }
}
