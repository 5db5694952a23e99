package planportal.diff;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version of the published data, {@code 1.4.2}, as in the Data Package recipe: the first number
 * changes with breaking changes, the second when data is added, the third when it is corrected.
 */
public record DataVersion(int major, int minor, int patch) implements Comparable<DataVersion> {
    private static final Comparator<DataVersion> ORDER =
            Comparator.comparingInt(DataVersion::major)
                    .thenComparingInt(DataVersion::minor)
                    .thenComparingInt(DataVersion::patch);

    private static final Pattern FORM = Pattern.compile("(\\d{1,9})\\.(\\d{1,9})\\.(\\d{1,9})");

    /** The version of a first publication. */
    public static final DataVersion FIRST = new DataVersion(1, 0, 0);

    /** The extent of a change, in ascending order. */
    public enum Step {
        /** Nothing changed. */
        NONE,
        /** Values were corrected, or the description changed. */
        PATCH,
        /** Rows or datasets were added, or a constraint became wider. */
        MINOR,
        /** Fields were added, removed or moved, rows removed, or a constraint became narrower. */
        MAJOR;

        /** Returns the greater of both. */
        Step max(Step other) {
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

    /** Returns the version after a change. */
    public DataVersion next(Step step) {
        return switch (step) {
            case NONE -> this;
            case PATCH -> new DataVersion(major, minor, patch + 1);
            case MINOR -> new DataVersion(major, minor + 1, 0);
            case MAJOR -> new DataVersion(major + 1, 0, 0);
        };
    }

    /** Returns the extent of the change from an earlier version to this one. */
    public Step stepSince(DataVersion earlier) {
        if (major != earlier.major) {
            return Step.MAJOR;
        }
        if (minor != earlier.minor) {
            return Step.MINOR;
        }
        return patch != earlier.patch ? Step.PATCH : Step.NONE;
    }

    @Override
    public int compareTo(DataVersion other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
