package kam.contractapproval.contract.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kam.contractapproval.approval.delegation.Mandates;
import kam.contractapproval.approval.trail.Act;
import kam.contractapproval.approval.trail.TrailAction;
import kam.contractapproval.contract.contract.NoticeForms.NewNotice;
import kam.contractapproval.contract.contract.NoticeForms.NoticeAnswer;
import kam.contractapproval.contract.contract.NoticeForms.NoticeRetraction;
import kam.contractapproval.contract.contract.NoticeForms.NoticeVerdict;
import kam.kit.clock.BusinessCalendar;
import kam.kit.document.Document;
import kam.kit.document.Documents;
import kam.kit.identity.SignedIn;
import kam.kit.problem.CommonFault;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;

/** Records a customer's notice, lets it work on its day, and keeps what we say to it. */
@ApplicationScoped
class NoticeService {
    private final ContractRepository contracts;
    private final EndDeciders deciders;
    private final AmendmentsEnd amendments;
    private final EndedContracts ended;
    private final ContractJournal journal;
    private final Documents documents;
    private final Mandates mandates;
    private final SignedIn signedIn;
    private final BusinessCalendar calendar;
    private final Clock clock;

    NoticeService(
            ContractRepository contracts,
            EndDeciders deciders,
            AmendmentsEnd amendments,
            EndedContracts ended,
            ContractJournal journal,
            Documents documents,
            Mandates mandates,
            SignedIn signedIn,
            BusinessCalendar calendar,
            Clock clock) {
        this.contracts = contracts;
        this.deciders = deciders;
        this.amendments = amendments;
        this.ended = ended;
        this.journal = journal;
        this.documents = documents;
        this.mandates = mandates;
        this.signedIn = signedIn;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Transactional
    ContractView record(UUID id, NewNotice notice) {
        var contract = amendments.locked(id);
        contract.mustBeInEffect();
        var by = signedIn.caller().id();
        var paper = paper(id, notice.documentId());
        if (by.equals(paper.attachedBy())) {
            throw new Problem(ContractProblem.SECOND_PERSON_NEEDED, Wording.of("由 {0} 上传 | {0} has attached it", by));
        }
        var end = new NoticedEnd(contract, List.of());
        end.note(notice, by, clock.instant(), calendar.today());
        var act = Act.of(TrailAction.CUSTOMER_NOTICE_RECORDED, revisionOf(contract), by, paper.sha256());
        journal.note(contract, act.commented(notice.ground()).noted("works from " + notice.worksOn()));
        workIfDue(end, by);
        contracts.flush();
        return ContractView.of(contract);
    }

    private Document paper(UUID contractId, UUID documentId) {
        return documents
                .of(contractId, documentId)
                .filter(document -> document.is(DocumentKind.CUSTOMER_NOTICE))
                .orElseThrow(() -> new Problem(
                                ContractProblem.NOTICE_MISSING,
                                Wording.of("请先上传 CUSTOMER_NOTICE | Attach it as CUSTOMER_NOTICE first"))
                        .at("/documentId", CommonFault.NOT_KNOWN));
    }

    private void workIfDue(NoticedEnd end, String by) {
        var today = calendar.today();
        if (end.isDue(today)) {
            var contract = end.contract();
            var asked = contract.performance().termination();
            var note = "by the customer's notice of "
                    + contract.performance().notice().noticeArrivedOn();
            var event = end.work(today);
            var act = Act.of(TrailAction.TERMINATED, revisionOf(contract), by, null)
                    .noted(
                            asked == null
                                    ? note
                                    : note + "; the end asked for by "
                                            + asked.terminationAskedBy().id() + " lapses");
            ended.tell(contract, act, event);
        }
    }

    @Transactional
    ContractView answer(UUID id, NoticeAnswer answer) {
        var contract = contracts.locked(id);
        var by = mandates.of(signedIn.caller(), answer.delegationId());
        new NoticedEnd(contract, deciders.of(contract)).answer(answer, by, clock.instant());
        var action = answer.verdict() == NoticeVerdict.ACCEPT
                ? TrailAction.CUSTOMER_NOTICE_ACCEPTED
                : TrailAction.CUSTOMER_NOTICE_OBJECTED;
        journal.note(contract, Act.of(action, revisionOf(contract), by, null).commented(answer.reason()));
        contracts.flush();
        return ContractView.of(contract);
    }

    @Transactional
    ContractView retract(UUID id, NoticeRetraction retraction) {
        var contract = contracts.locked(id);
        var by = mandates.of(signedIn.caller(), retraction.delegationId());
        new NoticedEnd(contract, deciders.of(contract)).retract(by, calendar.today());
        var act = Act.of(TrailAction.CUSTOMER_NOTICE_RETRACTED, revisionOf(contract), by, null);
        journal.note(contract, act.commented(retraction.reason()));
        contracts.flush();
        return ContractView.of(contract);
    }

    @Transactional
    List<UUID> due(int most) {
        return contracts.noticed(calendar.today(), most);
    }

    /** Lets the notice of this contract work, unless another instance was faster. */
    @Transactional
    void work(UUID id) {
        workIfDue(new NoticedEnd(amendments.lockedForEvent(id), List.of()), StepService.THE_SERVICE);
    }

    private static int revisionOf(Contract contract) {
        return contract.approval().revision();
    }
}
