package kam.kit.web;

import java.util.UUID;

/** A view of a root: answers that carry it carry its version as ETag. */
public interface Versioned {
    UUID id();

    long version();
}
