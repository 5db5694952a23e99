package planportal.render.page;

import java.math.BigDecimal;
import java.util.Optional;
import planportal.derive.Multiplier;
import planportal.model.Commitment;
import planportal.model.State;

/**
 * A promised or stated quantity as a row of a list.
 *
 * @param address of the quantity in the list of all
 * @param value the number without 万 and 亿, for sorting
 * @param year as words; empty if the plan states none
 * @param place of the quote
 * @param indicator the indicator that it repeats
 * @param state of a promise; empty while there is no evidence about anything
 */
public record CommitmentRow(
        Commitment commitment,
        String address,
        String subject,
        String text,
        String value,
        Optional<String> year,
        Quote quote,
        Link place,
        Optional<Link> indicator,
        Optional<State> state) {

    /** The plan's words, with the quantity apart. */
    public record Quote(String before, String amount, String after) {

        static Quote of(Commitment commitment) {
            String quote = commitment.quote();
            String amount = commitment.amount().text();
            int start = quote.indexOf(amount);
            String after = quote.substring(start + amount.length());
            return new Quote(quote.substring(0, start), amount, after);
        }
    }

    public String id() {
        return commitment.id();
    }

    static CommitmentRow of(RenderContext context, Commitment commitment) {
        return new CommitmentRow(
                commitment,
                context.addresses().commitment(commitment),
                commitment.subject(),
                context.wording().figures().amount(commitment),
                whole(commitment.amount()).toPlainString(),
                year(context, commitment),
                Quote.of(commitment),
                context.link(commitment.place()),
                commitment
                        .indicator()
                        .map(i -> new Link(i.name(), context.addresses().indicator(i))),
                Optional.of(commitment)
                        .filter(Commitment::isPromised)
                        .flatMap(context.portal()::listedState));
    }

    private static Optional<String> year(RenderContext context, Commitment commitment) {
        return commitment.year().stream()
                .mapToObj(year -> context.messages().text("commitment.year", year))
                .findFirst();
    }

    private static BigDecimal whole(Commitment.Amount amount) {
        return Multiplier.of(amount.unit())
                .map(multiplier -> multiplier.multiply(amount.value()))
                .orElse(amount.value());
    }
}
