/**
 * Renders Atom feeds (RFC 4287) of new data, for the whole portal and for each topic, and a
 * calendar (RFC 5545) of the results that are due.
 *
 * <p>All instants are days of publication at midnight UTC: of the edition that brought a result or
 * evidence, where it is known, else of the result's source or the evidence. A feed must have a date
 * of update even without entries; it then has the first day of the plan's period, since a build
 * reads no clock. So have the entries of the calendar while there is no data.
 */
package planportal.render.feed;
