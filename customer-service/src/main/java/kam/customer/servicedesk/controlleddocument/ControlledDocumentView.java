package kam.customer.servicedesk.controlleddocument;

import java.util.List;
import java.util.UUID;
import kam.kit.trail.TrailLine;
import kam.kit.web.Versioned;

/** A controlled document as clients see it; {@code currentVersion} is absent while none is in force. */
record ControlledDocumentView(
        UUID id,
        String number,
        DocumentHead head,
        ControlStatus status,
        Integer currentVersion,
        List<DocumentVersion> versions,
        List<TrailLine> steps,
        long version)
        implements Versioned {}
