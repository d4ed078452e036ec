package kam.contractapproval.contract.contract;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import kam.contractapproval.approval.delegation.Mandate;
import kam.kit.people.Person;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;

/**
 * The end of a contract before its time (终止): asked for by its office, decided by another person at headquarters. After
 * the last day nothing more is shipped or delivered; what was delivered stands. Source: requirement A16.
 */
@Embeddable
record Termination(
        String terminationReason,
        LocalDate terminatesOn,
        Person terminationAskedBy,
        Instant terminationAskedAt,
        Person terminationConfirmedBy,
        String terminationConfirmedFor,
        Instant terminatedAt) {

    static Termination asked(NewTermination wish, String by, Instant at) {
        return new Termination(wish.reason(), wish.lastDay(), Person.of(by), at, null, null, null);
    }

    /** Refuses who has asked for it, whether he acts for himself or for another, or another acts for him. */
    Termination confirmed(Mandate by, Instant at) {
        mustBeAnother(by);
        return new Termination(
                terminationReason,
                terminatesOn,
                terminationAskedBy,
                terminationAskedAt,
                Person.of(by.person()),
                by.onBehalfOf(),
                at);
    }

    void mustBeAnother(Mandate by) {
        if (by.people().contains(terminationAskedBy.id())) {
            throw new Problem(
                    ContractProblem.SECOND_PERSON_NEEDED,
                    Wording.of("由 {0} 申请 | {0} has asked for it", terminationAskedBy.id()));
        }
    }
}
