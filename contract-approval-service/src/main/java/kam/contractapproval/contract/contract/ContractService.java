package kam.contractapproval.contract.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kam.contractapproval.approval.delegation.Mandates;
import kam.contractapproval.approval.route.Decision;
import kam.contractapproval.approval.trail.Act;
import kam.contractapproval.approval.trail.TrailAction;
import kam.contractapproval.contract.contract.ContractForms.ContractChange;
import kam.contractapproval.contract.contract.ContractForms.NewContract;
import kam.contractapproval.contract.contract.ContractForms.SubmissionWish;
import kam.kit.clock.BusinessCalendar;
import kam.kit.identity.Role;
import kam.kit.identity.SignedIn;
import kam.kit.list.FileWish;
import kam.kit.list.ListFiles;
import kam.kit.list.ListPage;
import kam.kit.list.ListQuery;
import kam.kit.persistence.Filter;
import kam.kit.persistence.Numbers;
import kam.kit.persistence.Page;
import kam.kit.persistence.Series;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;
import kam.kit.web.Etag;

/** The commands on a contract: each locks it, lets it decide, and writes down what came of it. */
@ApplicationScoped
class ContractService {
    private final ContractRepository contracts;
    private final ContractDrafts drafts;
    private final ContractSubmission submission;
    private final Mandates mandates;
    private final Vacancies vacancies;
    private final ContractJournal journal;
    private final ListFiles files;
    private final Numbers numbers;
    private final SignedIn signedIn;
    private final BusinessCalendar calendar;
    private final Clock clock;

    ContractService(
            ContractRepository contracts,
            ContractDrafts drafts,
            ContractSubmission submission,
            Mandates mandates,
            Vacancies vacancies,
            ContractJournal journal,
            ListFiles files,
            Numbers numbers,
            SignedIn signedIn,
            BusinessCalendar calendar,
            Clock clock) {
        this.contracts = contracts;
        this.drafts = drafts;
        this.submission = submission;
        this.mandates = mandates;
        this.vacancies = vacancies;
        this.journal = journal;
        this.files = files;
        this.numbers = numbers;
        this.signedIn = signedIn;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Transactional
    ContractView draft(NewContract wish) {
        return ContractView.of(drafts.ofOffice(wish.customerId(), wish.terms()));
    }

    @Transactional
    ContractView change(UUID id, String ifMatch, ContractChange change) {
        var contract = contracts.locked(id);
        Etag.mustMatch(ifMatch, contract.version());
        drafts.mustBeWorkOf(contract.office(), change.terms());
        contract.change(change.terms(), signedIn.caller().id());
        drafts.mustStand(contract);
        journal.note(contract, act(contract, TrailAction.CHANGED));
        return written(contract);
    }

    @Transactional
    ContractView submit(UUID id, SubmissionWish wish) {
        var contract = contracts.locked(id);
        contract.party().mustBeTheOfficesOwn();
        drafts.mustStand(contract);
        var by = signedIn.caller().id();
        submission.submit(contract, by, wish == null ? null : wish.floorReason());
        contract.draftedBy(by);
        return written(contract);
    }

    @Transactional
    ContractView decide(UUID id, Decision decision) {
        var contract = contracts.lockedForDecision(id, decision.delegationId());
        contract.approval().mustAwait(decision.stepId());
        vacancies.handOn(contract, decision.stepId());
        var mandate = mandates.of(signedIn.caller(), decision.delegationId());
        var events = contract.decide(decision, mandate, () -> numbers.next(Series.CONTRACT_FILING), clock.instant());
        journal.announceDecision(contract, decision.stepId(), events);
        drafts.resume(contract);
        return written(contract);
    }

    @Transactional
    ContractView withdraw(UUID id) {
        var contract = contracts.locked(id);
        contract.party().mustBeTheOfficesOwn();
        contract.status().mustBe(ContractStatus.IN_APPROVAL);
        mustBeOnes(contract);
        var act = act(contract, TrailAction.WITHDRAWN);
        journal.announce(contract, act, List.of(contract.withdraw()));
        drafts.resume(contract);
        return written(contract);
    }

    /** Refuses a colleague who has nothing to do with it. Source: requirement A22. */
    private void mustBeOnes(Contract contract) {
        var caller = signedIn.caller();
        var concerned = List.of(
                contract.approval().route().submittedBy(), contract.content().accountManager());
        if (!concerned.contains(caller.id()) && !caller.over(contract.office()).has(Role.OFFICE_MANAGER)) {
            throw new Problem(
                    ContractProblem.MAY_NOT_WITHDRAW,
                    Wording.of(
                            "由提交人、客户经理或办事处主任撤回 | Who submitted it, its account manager or the office's manager withdraws it"));
        }
    }

    /** Gives a draft up. */
    @Transactional
    ContractView cancel(UUID id) {
        var contract = contracts.locked(id);
        contract.cancel();
        journal.note(contract, act(contract, TrailAction.CANCELLED));
        return written(contract);
    }

    @Transactional
    ContractView read(UUID id) {
        return ContractView.of(contracts.visible(id));
    }

    @Transactional
    Page<ContractSummary> list(ListPage page, ListQuery query, ContractFilter wanted) {
        return contracts.list(page, query, visible(wanted)).map(ContractSummary::of);
    }

    Response export(FileWish wish, ListQuery query, ContractFilter wanted) {
        return files.answer(
                wish, query, ContractResource.COLLECTION, Contract.class, visible(wanted), ContractSummary::of);
    }

    private Filter visible(ContractFilter wanted) {
        return contracts.visible(wanted.expiringWithinDays, calendar.today());
    }

    private Act act(Contract contract, TrailAction action) {
        return Act.of(action, contract.approval().revision(), signedIn.caller().id(), null);
    }

    private ContractView written(Contract contract) {
        contracts.flush();
        return ContractView.of(contract);
    }
}
