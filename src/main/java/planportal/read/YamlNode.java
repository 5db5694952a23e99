package planportal.read;

import planportal.diagnostic.Span;

/** A value of a YAML file. */
public sealed interface YamlNode permits YamlMapping, YamlSequence, YamlScalar {

    /** Returns the span of a scalar, or the point where a mapping or a sequence begins. */
    Span span();

    /** Returns what it is, for messages: {@code text}, {@code a list}. */
    String kind();
}
