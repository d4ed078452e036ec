package kam.customer.imports;

import java.util.UUID;
import kam.kit.identity.Caller;

/** Told within the process when an import is to begin, as the person who sent it. */
record ImportAccepted(UUID id, ImportFile file, Caller sender) {}
