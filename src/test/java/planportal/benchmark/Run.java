package planportal.benchmark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A process that ran to its end.
 *
 * @param wall from start to end, in milliseconds
 * @param cpu of all its threads, in milliseconds; steps of 10 ms; empty where the system doesn't
 *     say
 * @param peak the most memory that it held at once, in MiB; empty where the system doesn't say
 * @param output the lines that it printed
 */
record Run(double wall, OptionalDouble cpu, OptionalDouble peak, List<String> output) {
    private static final Pattern STAGE = Pattern.compile("(\\w+) +(\\d+) ms");

    /** The times of the stages that it named, {@code read 12 ms}, in their order. */
    Map<String, Double> stages() {
        Map<String, Double> stages = new LinkedHashMap<>();
        for (String line : output) {
            Matcher stage = STAGE.matcher(line);
            if (stage.matches()) {
                stages.merge(stage.group(1), Double.valueOf(stage.group(2)), Double::sum);
            }
        }
        return stages;
    }
}
