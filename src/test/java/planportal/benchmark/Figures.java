package planportal.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What several runs of one thing took.
 *
 * @param values in the order of the runs, not empty
 */
record Figures(List<Double> values) {

    Figures {
        values = List.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured");
        }
    }

    /** The middle value; of an even number the lower of the two in the middle. */
    double median() {
        List<Double> sorted = new ArrayList<>(values);
        sorted.sort(null);
        return sorted.get((sorted.size() - 1) / 2);
    }

    double least() {
        return values.stream().min(Double::compare).orElseThrow();
    }

    double most() {
        return values.stream().max(Double::compare).orElseThrow();
    }

    /** {@code 412 (405–430)}: the median, and from the least to the most. */
    String text() {
        return String.format(
                Locale.ROOT, "%s (%s–%s)", number(median()), number(least()), number(most()));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.0f", value);
    }
}
