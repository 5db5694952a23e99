package planportal.render.page;

import java.math.BigDecimal;
import java.util.Optional;
import planportal.model.Commitment;

/**
 * A promised or stated quantity as a row of a list.
 *
 * @param address where it stands in the list of all
 * @param value the number without 万 and 亿, for sorting
 * @param year as words; empty where the plan states none
 * @param before what the quote says before the quantity
 * @param after what the quote says after it
 * @param place where the quote stands
 * @param indicator the indicator that counts the same
 */
public record CommitmentRow(
        String id,
        String address,
        String subject,
        String text,
        String value,
        Optional<String> year,
        String before,
        String after,
        Link place,
        Optional<Link> indicator) {

    /** The number as it is where its unit counts by tens of thousands: 20 of 万人次 is 200,000. */
    private static BigDecimal whole(Commitment commitment) {
        BigDecimal number = commitment.amount().value();
        return commitment.amount().unit().startsWith("亿")
                ? number.scaleByPowerOfTen(8)
                : commitment.amount().unit().startsWith("万") ? number.scaleByPowerOfTen(4) : number;
    }

    static CommitmentRow of(RenderContext context, Commitment commitment) {
        String quote = commitment.quote();
        int start = Math.max(0, quote.indexOf(commitment.amount().text()));
        int end = Math.min(quote.length(), start + commitment.amount().text().length());
        return new CommitmentRow(
                commitment.id(),
                context.portal().addresses().commitment(commitment),
                commitment.subject(),
                commitment.amount().text(),
                whole(commitment).toPlainString(),
                commitment.year().isPresent()
                        ? Optional.of(
                                context.messages()
                                        .text("commitment.year", commitment.year().getAsInt()))
                        : Optional.empty(),
                quote.substring(0, start),
                quote.substring(end),
                context.places().link(commitment.place()),
                commitment
                        .indicator()
                        .map(i -> new Link(i.name(), context.portal().addresses().indicator(i))));
    }
}
