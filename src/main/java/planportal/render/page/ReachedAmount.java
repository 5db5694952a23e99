package planportal.render.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import planportal.derive.Evidence;
import planportal.model.Commitment;
import planportal.model.Event;
import planportal.render.wording.Figures;
import planportal.site.Messages;

/**
 * The amount reached, set against a promise.
 *
 * @param reached with its unit
 * @param promised as printed
 * @param percent the share for the bar, at most 100; empty where the promise does not add up
 * @param sentence the arithmetic in words; empty where the promise does not add up
 */
public record ReachedAmount(
        String reached,
        String promised,
        String day,
        LinkedText source,
        Optional<String> percent,
        Optional<String> sentence) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Optional<ReachedAmount> of(
            RenderContext context, Commitment commitment, Evidence evidence) {
        return evidence.amount().map(event -> of(context, commitment, event));
    }

    private static ReachedAmount of(RenderContext context, Commitment commitment, Event event) {
        Commitment.Amount amount = commitment.amount();
        Figures figures = context.wording().figures();
        BigDecimal reached = event.reached().orElseThrow();
        String day = context.messages().date(event.date());
        Optional<BigDecimal> share =
                Optional.of(amount)
                        .filter(Commitment.Amount::additive)
                        .map(a -> share(reached, a.value()));
        String promised = figures.number(amount, amount.value());
        String done = figures.number(amount, reached);
        Messages messages = context.messages();
        return new ReachedAmount(
                done,
                figures.amount(commitment),
                day,
                LinkedText.of(event.source()),
                share.map(s -> s.min(HUNDRED).toPlainString()),
                share.map(
                        s ->
                                messages.text(
                                        "evidence.sum", promised, done, s.toPlainString(), day)));
    }

    private static BigDecimal share(BigDecimal reached, BigDecimal promised) {
        return reached.multiply(HUNDRED).divide(promised, 1, RoundingMode.HALF_UP);
    }
}
