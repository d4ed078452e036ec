package kam.customer.servicedesk.ticket;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kam.customer.account.customer.Confidential;
import kam.customer.servicedesk.desk.Account;
import kam.customer.servicedesk.ticket.Ticket.Solution;
import kam.customer.servicedesk.ticket.TicketForms.Adoption;
import kam.kit.identity.Caller;
import kam.kit.people.Person;
import kam.kit.trail.TrailLine;
import kam.kit.web.Versioned;

/** A ticket as clients see it, with its whole history. */
record TicketView(
        UUID id,
        String number,
        Account account,
        TicketKind kind,
        TicketStatus status,
        Call call,
        Person complainedOf,
        CrisisView crisis,
        String department,
        Solution solution,
        Judgement judgement,
        Adoption adoption,
        Times times,
        List<TrailLine> steps,
        long version)
        implements Versioned {

    /** As this reader sees it: who has no need of contact data reads it masked. */
    TicketView readBy(Caller reader) {
        if (call == null || Confidential.isPlainFor(reader, account.office())) {
            return this;
        }
        return new TicketView(
                id,
                number,
                account,
                kind,
                status,
                call.masked(),
                complainedOf,
                crisis,
                department,
                solution,
                judgement,
                adoption,
                times,
                steps,
                version);
    }

    /** {@code trustRestoredAt} and {@code surveyId} are absent until the customer trusts us again. */
    record CrisisView(String product, Person owner, Instant trustRestoredAt, UUID surveyId) {}

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
