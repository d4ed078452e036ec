package kam.contractapproval.contract.contract;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import kam.contractapproval.approval.delegation.Mandate;
import kam.contractapproval.contract.contract.NoticeForms.NoticeAnswer;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;

/**
 * How a signed contract runs (履行): whose terms hold, when its term ends, and whether it is to end before, by
 * us or by its customer. Source: requirements A16, A21.
 */
@Embeddable
class Performance {
    @Embedded
    private Expiry expiry;

    @Embedded
    private Termination termination;

    @Embedded
    private CustomerNotice notice;

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

    /** Refuses with 409 a second asking, and one beside a customer's notice, which ends the contract anyway. */
    void ask(NewTermination wish, String by, Instant at) {
        if (termination != null) {
            throw new Problem(
                    ContractProblem.TERMINATION_OPEN,
                    Wording.of(
                            "{0} 已申请 | {0} has asked for it",
                            termination.terminationAskedBy().id()));
        }
        mustNotBeNoticed();
        termination = Termination.asked(wish, by, at);
    }

    /** Refuses with 409 where nothing waits to be decided. */
    void mustBeAsked() {
        if (termination == null || termination.terminatedAt() != null) {
            throw new Problem(ContractProblem.NO_TERMINATION_OPEN, Wording.of("无人申请终止 | Nobody has asked for its end"));
        }
    }

    void end(Mandate by, Instant at) {
        termination = termination.confirmed(by, at);
    }

    void goOn(Mandate by) {
        termination.mustBeAnother(by);
        termination = null;
    }

    /** The customer ends the contract. Refuses with 409 a second notice. */
    void notice(CustomerNotice recorded) {
        mustNotBeNoticed();
        notice = recorded;
    }

    /** What we have asked for ourselves is not wanted any more. */
    void lapse() {
        termination = null;
    }

    private void mustNotBeNoticed() {
        if (notice != null) {
            throw new Problem(
                    ContractProblem.NOTICE_RECORDED,
                    Wording.of("通知自 {0} 起生效 | It works from {0} on", notice.noticeWorksOn()));
        }
    }

    void answer(NoticeAnswer answer, Mandate by, Instant at) {
        notice = mustBeNoticed().answered(answer, by, at);
    }

    void forgetNotice() {
        notice = null;
    }

    /** Refuses with 409 where no notice was recorded. */
    CustomerNotice mustBeNoticed() {
        if (notice == null) {
            throw new Problem(
                    ContractProblem.NO_NOTICE_RECORDED, Wording.of("客户未通知解除 | The customer has not given notice"));
        }
        return notice;
    }

    /** Null where the customer has not ended it. */
    CustomerNotice notice() {
        return notice;
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
