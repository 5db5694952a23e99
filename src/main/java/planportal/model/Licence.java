package planportal.model;

import java.net.URI;

/**
 * A licence under which the datasets may be used.
 *
 * @param id the SPDX identifier, {@code CC-BY-4.0}
 * @param url the address of its text
 */
public record Licence(String id, String title, String titleEn, URI url) {}
