package kam.contractapproval.approval.approvals;

import java.time.Instant;
import java.util.List;

/** How much waits for which role, of what the caller sees. */
record Counters(List<Counter> items) {

    /** Open steps, how many of them are overdue, and since when the oldest waits. */
    record Counter(String role, long open, long overdue, Instant oldest) {}
}
