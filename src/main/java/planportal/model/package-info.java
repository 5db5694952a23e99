/**
 * The plan as immutable records.
 *
 * <p>In: what {@code check} found valid. Out: values for all later packages. It must not know
 * files, formats, pages or languages of the interface.
 *
 * <p>References are resolved: an {@link planportal.model.Indicator} holds its {@link
 * planportal.model.Domain}, a {@link planportal.model.Mention} its {@link planportal.model.Place}.
 * Optional components are {@code Optional}; lists are never null and never change.
 */
package planportal.model;
