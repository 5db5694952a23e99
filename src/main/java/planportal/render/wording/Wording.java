package planportal.render.wording;

import java.util.List;
import java.util.Optional;
import planportal.derive.Portal;
import planportal.model.Indicator;
import planportal.site.Messages;

/**
 * Describes an indicator in the interface's words.
 *
 * <pre>{@code
 * new Wording(portal, messages).sentence(indicator).text()
 * // 到2025年，养老服务床位总量要从3980张增加到9000张。
 * }</pre>
 */
public final class Wording {
    private final Figures figures;
    private final SentenceWriter sentences;
    private final ChangeWriter changes;
    private final ProgressWriter progress;
    private final ArithmeticWriter arithmetic;
    private final DistanceWriter distances;

    public Wording(Portal portal, Messages messages) {
        figures = new Figures(portal, messages);
        changes = new ChangeWriter(messages, figures);
        sentences = new SentenceWriter(portal, messages, figures, changes);
        progress = new ProgressWriter(portal, messages, figures, changes);
        arithmetic = new ArithmeticWriter(portal, messages);
        distances = new DistanceWriter(portal, messages, figures, changes);
    }

    /** Returns the wording of numbers with units. */
    public Figures figures() {
        return figures;
    }

    /** Returns what the plan asks for, in one sentence. */
    public Sentence sentence(Indicator indicator) {
        return sentences.of(indicator);
    }

    /** Returns the change from baseline to target in a few words: {@code 增加3.3个}. */
    public String change(Indicator indicator) {
        return changes.of(indicator);
    }

    /** Returns each year's change on the straight path, if its decimals end: {@code 1004张}. */
    public Optional<String> yearly(Indicator indicator) {
        return changes.yearly(indicator);
    }

    /** Returns the part of the way done, {@code 66.6%}, or all of it, {@code 多275%}. */
    public String distance(Indicator indicator) {
        return distances.of(indicator);
    }

    /** Returns the figures behind {@link #distance}: {@code 1.2个 → 4.5个，增加3.3个}. */
    public String distanceFigures(Indicator indicator) {
        return distances.figures(indicator);
    }

    /** Returns whether a change is a rise or a fall, in a word. */
    public String changeNoun(Indicator indicator) {
        return changes.noun(indicator);
    }

    /** Returns the indicator's progress: {@code 2023年应达到3.18个，实际3.4个，快于进度。} */
    public String progress(Indicator indicator) {
        return progress.summary(indicator);
    }

    /** Returns the arithmetic behind {@link #progress} line by line; empty if there is none. */
    public List<String> arithmetic(Indicator indicator) {
        return arithmetic.of(indicator);
    }
}
