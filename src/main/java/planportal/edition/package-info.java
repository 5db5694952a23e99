/**
 * The editions of the data: each published version, kept as it was.
 *
 * <p>Comes in: the folder of the site published before. Goes out: its editions, their files
 * verified and to be carried over byte for byte, and what each of them changed. An edition is its
 * folder {@code editions/VERSION/}: datasets and descriptions at the addresses that they had on the
 * site, {@code changes.json} and {@code checksums.txt}, whose own sum is in {@code
 * editions/editions.json}. Pages about it are no part of it: each build renders them anew.
 */
package planportal.edition;
