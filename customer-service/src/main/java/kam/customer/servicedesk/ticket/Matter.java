package kam.customer.servicedesk.ticket;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import kam.customer.servicedesk.desk.Account;
import kam.customer.servicedesk.ticket.Ticket.Solution;
import kam.customer.servicedesk.ticket.TicketForms.Adoption;
import kam.kit.people.Person;
import kam.kit.problem.Problem;
import kam.kit.trail.Act;

/**
 * What a ticket is about (工单事由), and what its kind asks for besides the steps: a complaint is judged, a suggestion
 * answered, a crisis remedied and surveyed. Source: 大客户中心管理制度 三, requirements C13, C14.
 */
@Embeddable
class Matter {
    @Enumerated(EnumType.STRING)
    private TicketKind kind;

    private String complainedOf;
    private String product;
    private String owner;

    @Embedded
    private Judgement judgement;

    @Embedded
    private Adoption adoption;

    private Instant trustRestoredAt;
    private UUID surveyId;

    Matter() {}

    Matter(NewTicket taken) {
        taken.mustFitItsKind();
        kind = taken.kind();
        complainedOf = taken.complainedOf();
        if (taken.crisis() != null) {
            product = taken.crisis().product();
            owner = taken.crisis().owner();
        }
    }

    /** Refuses with 400 a crisis without a remedy. */
    void mustBeSolvedBy(Solution found) {
        if (isCrisis() && (found.remedy() == null || found.remedy().isBlank())) {
            throw new Problem(TicketProblem.REMEDY_REQUIRED, "A crisis is solved by a remedy")
                    .at("/remedy", "needed in a crisis");
        }
    }

    /** In a crisis, the customer trusts us again. */
    void satisfied(Instant at) {
        if (isCrisis()) {
            trustRestoredAt = at;
        }
    }

    boolean awaitsSurvey() {
        return trustRestoredAt != null && surveyId == null;
    }

    void surveyedBy(UUID survey) {
        surveyId = survey;
    }

    /** By anybody but the person complained about and the customer's account manager, who answers for the customer. */
    void judge(Judgement found, Account account, Act act) {
        mustBeUndecided(judgement);
        if (act.by().equals(complainedOf)
                || act.by().equals(account.accountManager().id())) {
            throw new Problem(TicketProblem.OWN_COMPLAINT, "Somebody else judges this complaint");
        }
        found.mustBeComplete();
        judgement = found;
    }

    void answer(Adoption decided) {
        mustBeUndecided(adoption);
        adoption = decided;
    }

    private static void mustBeUndecided(Object decision) {
        if (decision != null) {
            throw new Problem(TicketProblem.ALREADY_DECIDED, "It is decided once");
        }
    }

    /** Refuses a complaint not judged, a suggestion not answered, and a crisis whose survey is not completed. */
    void mustBeSettled(boolean surveyCompleted) {
        mustBeSettled(kind != TicketKind.COMPLAINT || judgement != null, "The complaint is to be judged");
        mustBeSettled(kind != TicketKind.SUGGESTION || adoption != null, "The suggestion is to be answered");
        mustBeSettled(!isCrisis() || surveyCompleted, "The survey is to be completed");
    }

    private static void mustBeSettled(boolean settled, String otherwise) {
        if (!settled) {
            throw new Problem(TicketProblem.NOT_SETTLED, otherwise);
        }
    }

    boolean isCrisis() {
        return kind == TicketKind.CRISIS;
    }

    TicketKind kind() {
        return kind;
    }

    String complainedOf() {
        return complainedOf;
    }

    String product() {
        return product;
    }

    Judgement judgement() {
        return judgement;
    }

    Adoption adoption() {
        return adoption;
    }

    UUID surveyId() {
        return surveyId;
    }

    /** Null where it is none. */
    TicketView.CrisisView crisis() {
        return isCrisis() ? new TicketView.CrisisView(product, Person.of(owner), trustRestoredAt, surveyId) : null;
    }
}
