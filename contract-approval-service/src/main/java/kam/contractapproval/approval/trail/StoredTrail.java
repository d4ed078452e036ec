package kam.contractapproval.approval.trail;

import java.util.List;
import java.util.UUID;

/** The lines of a contract's trail as they are stored, in order, and where it should end. */
record StoredTrail(UUID contractId, TrailEnd end, List<TrailEntry> lines) {}
