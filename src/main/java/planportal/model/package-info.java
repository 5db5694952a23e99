/**
 * The plan as immutable records.
 *
 * <p>Comes in: what {@code check} found valid. Goes out: values that every later room reads. It
 * must not know files, formats, pages or languages of the interface. References are resolved: an
 * {@link planportal.model.Indicator} holds its {@link planportal.model.Domain}, a {@link
 * planportal.model.Mention} its {@link planportal.model.Place}, so that a {@link
 * planportal.model.Plan} that exists is valid. Optional things are {@code Optional} in components;
 * lists are never null and never change.
 */
package planportal.model;
