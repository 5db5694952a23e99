package planportal.read;

import planportal.diagnostic.Span;

/**
 * A single value.
 *
 * @param text as written, with quotes and escapes resolved; empty for {@link Type#NOTHING}
 */
public record YamlScalar(Span span, Type type, String text) implements YamlNode {

    /** The type that YAML gives a value, with its name in messages. */
    public enum Type {
        TEXT("text"),
        NUMBER("a number"),
        BOOLEAN("true or false"),
        /** A key without a value, or {@code null}. */
        NOTHING("nothing");

        private final String words;

        Type(String words) {
            this.words = words;
        }
    }

    @Override
    public String kind() {
        return type.words;
    }
}
