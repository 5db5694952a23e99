package planportal.read;

import planportal.diagnostic.Span;

/** A value with where it was read. */
public record Located<T>(T value, Span span) {}
