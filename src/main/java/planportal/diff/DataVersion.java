package planportal.diff;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version of the published data, {@code 1.4.2}. It steps as the Data Package recipe has it: the
 * first number when what others built on changes, the second when data is added, the third when it
 * is corrected.
 */
public record DataVersion(int major, int minor, int patch) {
    private static final Pattern FORM = Pattern.compile("(\\d{1,9})\\.(\\d{1,9})\\.(\\d{1,9})");

    /** What a first publication bears. */
    public static final DataVersion FIRST = new DataVersion(1, 0, 0);

    /** How far a change reaches; a later one outweighs those before it. */
    public enum Step {
        /** Nothing changed. */
        NONE,
        /** Values were corrected, or words of the description changed. */
        PATCH,
        /** Rows or datasets were added, or a promise of a field became wider. */
        MINOR,
        /**
         * Fields were added, removed, renamed or moved, rows removed, a promise became narrower.
         */
        MAJOR;

        /** The one that outweighs the other. */
        Step or(Step other) {
            return compareTo(other) >= 0 ? this : other;
        }
    }

    /**
     * Reads {@code 1.4.2}.
     *
     * @throws IllegalArgumentException if {@code text} has another form
     */
    public static DataVersion parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("no version: " + text);
        }
        return new DataVersion(
                Integer.parseInt(parts.group(1)),
                Integer.parseInt(parts.group(2)),
                Integer.parseInt(parts.group(3)));
    }

    /** The version after a change. */
    public DataVersion next(Step step) {
        return switch (step) {
            case NONE -> this;
            case PATCH -> new DataVersion(major, minor, patch + 1);
            case MINOR -> new DataVersion(major, minor + 1, 0);
            case MAJOR -> new DataVersion(major + 1, 0, 0);
        };
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
