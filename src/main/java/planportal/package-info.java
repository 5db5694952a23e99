/**
 * The rooms in order: read, check, model, derive, render, publish.
 *
 * <p>{@link planportal.Build} is the map of the program: each room takes what the one before made
 * and returns its own, so the types carry the order. Only {@code read} and {@code site} open files,
 * only {@code publish} writes.
 */
package planportal;
