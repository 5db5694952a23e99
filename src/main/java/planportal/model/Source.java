package planportal.model;

import java.net.URI;
import java.util.Optional;

/**
 * Where something was published.
 *
 * @param name who published it, or in which publication
 * @param url its address; empty if it has none
 * @param archive the address of an archived copy
 */
public record Source(String name, Optional<URI> url, Optional<URI> archive) {}
