package kam.contractapproval.contract.contract;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import kam.contractapproval.approval.delegation.Mandate;
import kam.kit.problem.Problem;

/**
 * How a signed contract runs (履行): whose terms hold, when its term ends, and whether it is to end before. Source:
 * requirement A16.
 */
@Embeddable
class Performance {
    @Embedded
    private Expiry expiry;

    @Embedded
    private Termination termination;

    /** Whose content holds; null while that does which was signed first. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "amended_by")
    private Contract amendment;

    void begin(LocalDate end) {
        expiry = new Expiry(end, null);
    }

    void follow(Contract effective) {
        amendment = effective;
        expiry = expiry.endingOn(effective.content().terms().validUntil());
    }

    /** Whether the end of the term is to be told of now; it is told once. */
    boolean warn(LocalDate today, int days) {
        if (expiry == null || !expiry.isToBeTold(today, days)) {
            return false;
        }
        expiry = expiry.told();
        return true;
    }

    void ask(NewTermination wish, String by, Instant at) {
        if (termination != null) {
            throw new Problem(
                    ContractProblem.TERMINATION_OPEN,
                    termination.terminationAskedBy().id() + " has asked for it");
        }
        termination = Termination.asked(wish, by, at);
    }

    /** Refuses with 409 where nothing waits to be decided. */
    void mustBeAsked() {
        if (termination == null || termination.terminatedAt() != null) {
            throw new Problem(ContractProblem.NO_TERMINATION_OPEN, "Nobody has asked for its end");
        }
    }

    void end(Mandate by, Instant at) {
        termination = termination.confirmed(by, at);
    }

    void goOn(Mandate by) {
        termination.mustBeAnother(by);
        termination = null;
    }

    Expiry expiry() {
        return expiry;
    }

    Termination termination() {
        return termination;
    }

    Contract amendment() {
        return amendment;
    }
}
