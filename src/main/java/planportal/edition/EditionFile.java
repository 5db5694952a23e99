package planportal.edition;

import java.util.function.Supplier;

/**
 * A file of a frozen edition.
 *
 * @param path in the edition's folder
 * @param bytes its content, read or written when asked for
 */
public record EditionFile(String path, Supplier<byte[]> bytes) {}
