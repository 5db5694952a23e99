package planportal.render.wording;

import planportal.model.DueDate;
import planportal.site.Messages;

/** Says when results are due. */
public final class ReleaseWording {
    private final Messages messages;
    private final UpdateWording dates;

    public ReleaseWording(Messages messages, Figures figures) {
        this.messages = messages;
        dates = new UpdateWording(messages, figures);
    }

    /** Returns the day or month: {@code 2026年3月20日}, {@code 2026年3月}. */
    public String due(DueDate due) {
        if (!due.isMonth()) {
            return dates.date(due.first());
        }
        String year = Integer.toString(due.first().getYear());
        String month = Integer.toString(due.first().getMonthValue());
        return messages.text("due.month", year, month, due.text());
    }
}
