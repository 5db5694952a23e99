/**
 * Feeds in Atom (RFC 4287): what new data came, for the whole portal and for each indicator.
 *
 * <p>All instants are days of publication, taken from the data at midnight UTC. A feed must say
 * when it was last updated even where nothing came yet; it then names the first day of the plan's
 * period, since a build has no clock.
 */
package planportal.render.feed;
