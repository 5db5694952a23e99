/**
 * Writes zip files whose contents are packed beforehand.
 *
 * <p>Comes in: bytes. Goes out: zip files, the same on each run. The JDK's zip writer packs what it
 * is given one after the other, for one zip alone; here contents can be packed on several threads,
 * in pieces as they are made, and once for several zips.
 */
package planportal.zip;
