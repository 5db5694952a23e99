/**
 * Verifies a built site as its readers and their programs will meet it.
 *
 * <p>Comes in: a folder with a site, of this program or not. Goes out: {@link
 * planportal.diagnostic.Finding}s with file, line and column. It knows nothing of the content that
 * the site was built from, and takes no word of the renderers for granted: what it holds a file
 * against is another published file, such as the data package that declares the fields of a CSV
 * file.
 */
package planportal.verify;
