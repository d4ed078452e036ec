package kam.customer.account.imports;

import java.util.UUID;
import kam.kit.identity.Caller;
import kam.kit.upload.SpooledFile;

/** Told within the process when an import is to begin, as the person who sent it; the content is what the file reads. */
record ImportAccepted(UUID id, ImportFile file, SpooledFile content, Caller sender) {}
