package planportal.read;

import planportal.diagnostic.Span;

/** A value of a YAML file. */
public sealed interface YamlNode permits YamlMapping, YamlSequence, YamlScalar {

    /** Where it stands; for a mapping and a sequence where it begins. */
    Span span();

    /** What it is, for messages: {@code text}, {@code a list}. */
    String kind();
}
