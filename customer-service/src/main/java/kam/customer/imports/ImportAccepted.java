package kam.customer.imports;

import io.quarkus.security.identity.SecurityIdentity;
import java.util.UUID;

/** Told within the process when an import is to begin, as the person who sent it. */
record ImportAccepted(UUID id, ImportFile file, SecurityIdentity sender) {}
