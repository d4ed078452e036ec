package kam.contractapproval.contract.contract;

import jakarta.annotation.Nullable;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kam.contractapproval.approval.delegation.Mandate;
import kam.contractapproval.contract.contract.NoticeForms.NewNotice;
import kam.contractapproval.contract.contract.NoticeForms.NoticeAnswer;
import kam.contractapproval.contract.contract.NoticeForms.NoticeVerdict;
import kam.kit.people.Person;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;

/**
 * The customer's notice that it ends the contract (客户解除通知). It needs nobody's consent: the contract ends on the day on
 * which it arrives, or when a period that it names is over. Our answer is decided by whoever decides on an end of our own,
 * and undoes nothing: an objection (异议) is on record, and whether the notice was lawful is then a court's to say. Before
 * its day it may be taken back here. Source: 民法典 565, requirement A21.
 */
@Embeddable
record CustomerNotice(
        UUID noticeDocumentId,
        LocalDate noticeArrivedOn,
        LocalDate noticeWorksOn,
        String noticeGround,
        Person noticeRecordedBy,
        Instant noticeRecordedAt,
        @Nullable @Enumerated(EnumType.STRING) NoticeVerdict noticeAnswer,
        String noticeAnswerReason,
        Person noticeAnsweredBy,
        String noticeAnsweredFor,
        Instant noticeAnsweredAt) {

    static CustomerNotice recorded(NewNotice notice, String by, Instant at) {
        return new CustomerNotice(
                notice.documentId(),
                notice.arrivedOn(),
                notice.worksOn(),
                notice.ground(),
                Person.of(by),
                at,
                null,
                null,
                null,
                null,
                null);
    }

    /** Once; an objection says why. */
    CustomerNotice answered(NoticeAnswer answer, Mandate by, Instant at) {
        if (noticeAnswer != null) {
            throw new Problem(
                    ContractProblem.NOTICE_ANSWERED,
                    Wording.of("{0} 已答复 | {0} has answered it", noticeAnsweredBy.id()));
        }
        answer.mustBeExplained();
        return new CustomerNotice(
                noticeDocumentId,
                noticeArrivedOn,
                noticeWorksOn,
                noticeGround,
                noticeRecordedBy,
                noticeRecordedAt,
                answer.verdict(),
                answer.reason(),
                Person.of(by.person()),
                by.onBehalfOf(),
                at);
    }

    /** Refuses who has recorded it, whether he acts for himself or for another, or another acts for him. */
    void mustBeAnother(Mandate by) {
        if (by.people().contains(noticeRecordedBy.id())) {
            throw new Problem(
                    ContractProblem.SECOND_PERSON_NEEDED,
                    Wording.of("由 {0} 登记 | {0} has recorded it", noticeRecordedBy.id()));
        }
    }

    boolean worksBy(LocalDate today) {
        return !noticeWorksOn.isAfter(today);
    }

    /** On which goods may still move under the contract, as recorded today: never before yesterday. */
    LocalDate lastDay(LocalDate today) {
        var from = noticeWorksOn.isBefore(today) ? today : noticeWorksOn;
        return from.minusDays(1);
    }
}
