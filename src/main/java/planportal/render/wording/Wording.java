package planportal.render.wording;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import planportal.derive.Portal;
import planportal.model.Indicator;
import planportal.site.Messages;

/**
 * What is said about an indicator, in the interface's words.
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

    /** By the indicators' ids; each stands on half a dozen pages and in as many files. */
    private final Map<String, Sentence> written = new ConcurrentHashMap<>();

    public Wording(Portal portal, Messages messages) {
        figures = new Figures(portal, messages);
        sentences = new SentenceWriter(portal, messages, figures);
        changes = new ChangeWriter(portal, messages, figures);
        progress = new ProgressWriter(portal, messages, figures);
    }

    /** Numbers with units. */
    public Figures figures() {
        return figures;
    }

    /** What shall become of the indicator, in one sentence; its {@code text()} is plain text. */
    public Sentence sentence(Indicator indicator) {
        return written.computeIfAbsent(indicator.id(), id -> sentences.of(indicator));
    }

    /** What changes from baseline to target, in a few words: {@code 增加3.3个}. */
    public String change(Indicator indicator) {
        return changes.of(indicator);
    }

    /**
     * What changes each year on the straight path, with its unit: {@code 1004张}; empty where there
     * is no number for it, or none whose decimals end.
     */
    public Optional<String> yearly(Indicator indicator) {
        return changes.yearly(indicator);
    }

    /** Where the indicator stands: {@code 2023年应达到3.18个，实际3.4个，快于进度。} */
    public String progress(Indicator indicator) {
        return progress.summary(indicator);
    }

    /** The arithmetic behind {@link #progress}, line by line; empty where nothing is reckoned. */
    public List<String> arithmetic(Indicator indicator) {
        return progress.arithmetic(indicator);
    }
}
