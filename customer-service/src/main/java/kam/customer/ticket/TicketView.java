package kam.customer.ticket;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kam.customer.decision.Step;
import kam.customer.desk.Account;
import kam.kit.web.Versioned;

/** A ticket as clients see it, with its whole history. */
record TicketView(
        UUID id,
        String number,
        Account account,
        TicketKind kind,
        TicketStatus status,
        Call call,
        String complainedOf,
        CrisisView crisis,
        String department,
        Solution solution,
        Judgement judgement,
        Adoption adoption,
        Times times,
        List<Step> steps,
        long version)
        implements Versioned {

    /** {@code trustRestoredAt} and {@code surveyId} are absent until the customer trusts us again. */
    record CrisisView(String product, String owner, Instant trustRestoredAt, UUID surveyId) {}

    /** {@code dueAt} is the end of the current step's time. */
    record Times(
            Instant openedAt,
            Instant respondedAt,
            Instant solvedAt,
            Instant closedAt,
            Instant dueAt,
            boolean overdue,
            int reopened) {}
}
