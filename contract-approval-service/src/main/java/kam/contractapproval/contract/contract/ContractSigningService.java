package kam.contractapproval.contract.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kam.contractapproval.approval.delegation.Mandate;
import kam.contractapproval.approval.delegation.Mandates;
import kam.contractapproval.approval.policy.ApprovalPolicy;
import kam.contractapproval.approval.policy.ApprovalPolicyRepository;
import kam.contractapproval.approval.policy.EarlySeals;
import kam.contractapproval.approval.policy.Tier;
import kam.contractapproval.approval.trail.Act;
import kam.contractapproval.approval.trail.TrailAction;
import kam.contractapproval.contract.seal.SealRegister;
import kam.contractapproval.contract.seal.SealRegister.SealedContract;
import kam.kit.clock.BusinessCalendar;
import kam.kit.document.Document;
import kam.kit.document.Documents;
import kam.kit.identity.SignedIn;
import kam.kit.master.ProductRegister;
import kam.kit.master.ProductRegister.RegisteredProduct;
import kam.kit.master.Sku;
import kam.kit.problem.CommonFault;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;

/** Files the signed and sealed copy of an approved contract (签订). Source: 业务流程及管理办法 二.3, requirements A13, A28. */
@ApplicationScoped
class ContractSigningService {
    private final ContractRepository contracts;
    private final ApprovalPolicyRepository policies;
    private final ProductRegister products;
    private final Documents documents;
    private final Mandates mandates;
    private final AmendmentBounds bounds;
    private final SealRegister seals;
    private final Instance<UnderContract> followers;
    private final ContractJournal journal;
    private final SignedIn signedIn;
    private final BusinessCalendar calendar;

    ContractSigningService(
            ContractRepository contracts,
            ApprovalPolicyRepository policies,
            ProductRegister products,
            Documents documents,
            Mandates mandates,
            AmendmentBounds bounds,
            SealRegister seals,
            @Any Instance<UnderContract> followers,
            ContractJournal journal,
            SignedIn signedIn,
            BusinessCalendar calendar) {
        this.contracts = contracts;
        this.policies = policies;
        this.products = products;
        this.documents = documents;
        this.mandates = mandates;
        this.bounds = bounds;
        this.seals = seals;
        this.followers = followers;
        this.journal = journal;
        this.signedIn = signedIn;
        this.calendar = calendar;
    }

    @Transactional
    ContractView sign(UUID id, NewSignature signed) {
        var contract = contracts.locked(id);
        seals.mustHoldTheSeal(contract.office(), signed.sealedBy());
        contract.status().mustBe(ContractStatus.APPROVED);
        var mandate = mandates.of(signedIn.caller(), signed.delegationId());
        var copy = signedCopy(id, signed.documentId());
        var act = Act.of(TrailAction.SIGNED_COPY_FILED, contract.approval().revision(), mandate, copy.sha256());
        if (contract.amends() == null) {
            var effective =
                    contract.takeEffect(signed, mandate, tierOf(contract), calendar.today(), productsOf(contract));
            journal.announce(contract, flagged(contract, act), List.of(effective));
        } else {
            amend(contract, signed, mandate);
            journal.note(contract, flagged(contract, act));
        }
        seals.enter(new SealedContract(
                id,
                contract.number(),
                contract.office(),
                copy.sha256(),
                signed.signedOn(),
                signed.copies(),
                signed.sealedBy(),
                contract.signature().signedBeforeApproval()));
        contracts.flush();
        return ContractView.of(contract);
    }

    /** Refuses with 409 a seal before the day of the approval, where the policy that approved it does. */
    private Act flagged(Contract contract, Act act) {
        var approvedOn = calendar.dayOf(contract.approval().filing().filedAt());
        if (!contract.signature().signedOn().isBefore(approvedOn)) {
            return act;
        }
        if (policyOf(contract).earlySeals() == EarlySeals.REFUSED) {
            throw new Problem(
                            ContractProblem.SEALED_BEFORE_APPROVAL,
                            Wording.of("批准日为 {0} | It was approved on {0}", approvedOn))
                    .at("/signedOn", CommonFault.NOT_BEFORE.with("day", approvedOn));
        }
        contract.sealedEarly();
        return act.noted("sealed before it was approved on " + approvedOn);
    }

    /** Others hear of the contract that is amended, which keeps its id and number, and then its orders. */
    private void amend(Contract amendment, NewSignature signed, Mandate by) {
        var amended = contracts.locked(amendment.amends());
        var before = amended.inForce().terms();
        bounds.mustHold(amended, amendment.content().terms());
        var event =
                amendment.takeEffectOn(amended, signed, by, tierOf(amendment), calendar.today(), productsOf(amendment));
        var digest = amendment.approval().filing().filedDigest();
        var act = Act.of(TrailAction.AMENDED, amended.approval().revision(), by, digest)
                .noted("by " + amendment.number());
        journal.announce(amended, act, List.of(event));
        if (!before.asksForTheSameAs(amendment.content().terms())) {
            followers.forEach(follower -> follower.amended(EffectiveContract.of(amended), amendment.number()));
        }
    }

    private Map<Sku, RegisteredProduct> productsOf(Contract contract) {
        var lines = contract.content().terms().lines();
        return products.registered(lines.stream().map(ContractLine::sku).toList());
    }

    private Tier tierOf(Contract contract) {
        return policyOf(contract).tier(contract.approval().route().tier());
    }

    private ApprovalPolicy policyOf(Contract contract) {
        return policies.version(contract.approval().route().policyVersion());
    }

    private Document signedCopy(UUID contractId, UUID documentId) {
        return documents
                .of(contractId, documentId)
                .filter(document -> document.is(DocumentKind.SIGNED_COPY))
                .orElseThrow(() -> new Problem(
                                ContractProblem.SIGNED_COPY_MISSING,
                                Wording.of("请先以 SIGNED_COPY 上传 | Attach it as SIGNED_COPY first"))
                        .at("/documentId", CommonFault.NOT_KNOWN));
    }
}
