package planportal.model;

import java.net.URI;
import java.util.Optional;

/**
 * Where readers report problems. Without either the pages have no link for it.
 *
 * @param repository the repository whose issue tracker takes reports
 * @param feedback what takes them instead
 */
public record Contact(Optional<URI> repository, Optional<Feedback> feedback) {
    /** Readers report nowhere. */
    public static final Contact NONE = new Contact(Optional.empty(), Optional.empty());
}
