/**
 * Describes the data for programs: Data Package, CSVW, DCAT, JSON Schema, OpenAPI, schema.org.
 *
 * <p>Comes in: the datasets' schemas and files. Goes out: descriptions derived from them. What the
 * plan does not give (its number, its date, its author) is left out of every description.
 */
package planportal.render.catalog;
