package planportal.model;

import java.util.function.Supplier;

/**
 * A file that the portal publishes as it is.
 *
 * @param address from the site's root
 * @param bytes reads its content
 */
public record OwnFile(String address, Supplier<byte[]> bytes) {}
