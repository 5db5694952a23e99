package planportal.render.page;

import java.util.Optional;
import planportal.model.Commitment;

/**
 * A promised or stated quantity as a row of a list.
 *
 * @param address where it stands in the list of all
 * @param value the number, for sorting
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

    static CommitmentRow of(Shell shell, Commitment commitment) {
        String quote = commitment.quote();
        int start = Math.max(0, quote.indexOf(commitment.text()));
        int end = Math.min(quote.length(), start + commitment.text().length());
        return new CommitmentRow(
                commitment.id(),
                shell.portal().addresses().commitment(commitment),
                commitment.subject(),
                commitment.text(),
                commitment.value().toPlainString(),
                commitment.year().isPresent()
                        ? Optional.of(
                                shell.messages()
                                        .text("commitment.year", commitment.year().getAsInt()))
                        : Optional.empty(),
                quote.substring(0, start),
                quote.substring(end),
                shell.places().link(commitment.place()),
                commitment
                        .indicator()
                        .map(i -> new Link(i.name(), shell.portal().addresses().indicator(i))));
    }
}
