/**
 * The build, from a content folder to a published site: read, check, derive, render, publish.
 *
 * <p>{@link planportal.Build} is the map of the program: each step takes the result of the one
 * before and returns its own, so the types carry the order. {@link planportal.Renderers} lists all
 * that is rendered.
 *
 * <p>During a build only {@code read}, {@code site} and, for the previous edition, {@code diff}
 * open files, and only {@code publish} writes them.
 */
package planportal;
