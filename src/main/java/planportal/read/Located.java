package planportal.read;

import planportal.diagnostic.Span;

/** A value with the span that it was read from. */
public record Located<T>(T value, Span span) {}
