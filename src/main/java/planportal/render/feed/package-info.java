/**
 * Renders Atom feeds (RFC 4287) of new data, for the whole portal and for each indicator.
 *
 * <p>All instants are days of publication, taken from the data at midnight UTC. A feed must have a
 * date of update even without entries; it then has the first day of the plan's period, since a
 * build reads no clock.
 */
package planportal.render.feed;
