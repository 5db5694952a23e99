/**
 * The rooms in order: read, check, model, derive, render, publish.
 *
 * <p>{@link planportal.Build} is the map of the program: each room takes what the one before made
 * and returns its own, so the types carry the order. In a build only {@code read}, {@code site}
 * and, for the edition before, {@code diff} open files, and only {@code publish} writes. Beside it
 * stand {@code serve}, which previews, and {@code deploy}, which the publishing workflow calls and
 * which reads and writes what that needs.
 */
package planportal;
