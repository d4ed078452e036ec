package kam.contractapproval.contract.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kam.contractapproval.approval.delegation.Mandate;
import kam.contractapproval.approval.policy.Tier.Demand;
import kam.contractapproval.contract.contract.NoticeForms.NewNotice;
import kam.contractapproval.contract.contract.NoticeForms.NoticeAnswer;
import kam.events.ContractEvent.ContractTerminated;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;

/**
 * The end of a contract by its customer's lawful notice: recorded by one person, it works by itself on its day; another
 * decides what we answer, and before its day whether it stands at all. Source: 民法典 565, requirement A21.
 */
record NoticedEnd(Contract contract, List<Demand> deciders) {

    /** Refuses with 409 a contract that is not in effect, and a second notice. */
    void note(NewNotice notice, String by, Instant at, LocalDate today) {
        contract.mustBeInEffect();
        notice.mustLieWithin(
                contract.signature().signedOn(), contract.inForce().terms().validUntil(), today);
        contract.performing().notice(CustomerNotice.recorded(notice, by, at));
    }

    /** Whether the notice works and has not ended the contract yet. */
    boolean isDue(LocalDate today) {
        var notice = contract.performance().notice();
        return notice != null && notice.worksBy(today) && contract.status() == ContractStatus.EFFECTIVE;
    }

    /** An end that we have asked for lapses. What has moved until it was recorded was in order. */
    ContractTerminated work(LocalDate today) {
        contract.performance().lapse();
        contract.approval().terminate();
        return EffectAnnouncement.noticed(
                contract, contract.performance().notice().lastDay(today));
    }

    /** Before its day or after: the answer neither ends the contract nor lets it run on. */
    void answer(NoticeAnswer answer, Mandate by, Instant at) {
        mustBeFor(by);
        contract.performing().answer(answer, by, at);
    }

    /** Refuses with 409 once the notice has worked. */
    void retract(Mandate by, LocalDate today) {
        var notice = mustBeFor(by);
        if (notice.worksBy(today) || contract.status() != ContractStatus.EFFECTIVE) {
            throw new Problem(
                    ContractProblem.NOTICE_WORKS,
                    Wording.of("通知自 {0} 起生效 | It works from {0} on", notice.noticeWorksOn()));
        }
        contract.performing().forgetNotice();
    }

    private CustomerNotice mustBeFor(Mandate by) {
        var notice = contract.performance().mustBeNoticed();
        notice.mustBeAnother(by);
        EndDeciders.mustInclude(deciders, by);
        return notice;
    }
}
