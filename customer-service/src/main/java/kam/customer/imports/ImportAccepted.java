package kam.customer.imports;

import io.quarkus.security.identity.SecurityIdentity;
import java.util.UUID;
import kam.kit.upload.SpooledFile;

/** Told within the process when an import is to begin, as the person who sent it; the content is what the file reads. */
record ImportAccepted(UUID id, ImportFile file, SpooledFile content, SecurityIdentity sender) {}
