package planportal.model;

import java.util.Locale;

/** An enum whose constants have names of their own in content files and datasets. */
public interface Coded {

    /** Returns the constant's name in Java. */
    String name();

    /** Returns the name in content files and datasets: the Java name in lower case. */
    default String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
