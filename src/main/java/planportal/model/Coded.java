package planportal.model;

import java.util.Locale;

/** An enum whose constants have names of their own in content files and datasets. */
public interface Coded {

    /** Returns the constant's name in Java. */
    String name();

    /** Returns the name in content files and datasets: {@code no-data} for NO_DATA. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
