package kam.contractapproval.contract;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import kam.contractapproval.delegation.Mandate;
import kam.contractapproval.policy.ApprovalPolicy;
import kam.contractapproval.policy.Basis;
import kam.contractapproval.policy.Tier;
import kam.contractapproval.route.Decision;
import kam.contractapproval.route.Route;
import kam.contractapproval.route.Submission;
import kam.events.contract.ContractEffective;
import kam.events.contract.ContractEvent;
import kam.events.contract.ContractSubmitted;
import kam.events.contract.ContractWithdrawn;
import kam.kit.persistence.AggregateRoot;

/**
 * A contract (合同) from draft to its end. It is written as a draft; approved, revision by revision, on a {@link Route};
 * and has effect only when the whole route has signed and the signed copy is filed. What is in approval cannot be
 * edited. Source: 大客户管理制度 三.2, requirements A1, A4, A5, A13.
 */
@Entity
@Table(name = "contract")
class Contract extends AggregateRoot {
    private String number;

    @Embedded
    private Party party;

    @Embedded
    private ContractContent content = new ContractContent();

    @Embedded
    private Approval approval = new Approval();

    @Embedded
    private Signature signature;

    Contract() {}

    Contract(String number, Party party, ContractTerms terms) {
        this.number = number;
        this.party = party;
        this.content.agree(terms);
    }

    void change(ContractTerms terms) {
        mustBeOwnDraft();
        content.agree(terms);
    }

    /** Adds a document to what will be approved. */
    void enclose(Enclosure enclosure) {
        mustBeOwnDraft();
        content.enclose(enclosure);
    }

    private void mustBeOwnDraft() {
        party.mustBeTheOfficesOwn();
        status().mustBe(ContractStatus.DRAFT);
    }

    /** Takes over a revision of the application it came from, with the digests of its dossier. */
    void revise(int newRevision, ContractTerms terms, List<Enclosure> dossier) {
        approval.follow(newRevision);
        content.agree(terms);
        content.encloseOnly(dossier);
    }

    /** Freezes content and settlement prices, and sets out on the route of the policy's tier for its amount. */
    ContractSubmitted submit(
            ApprovalPolicy policy,
            Function<String, Optional<BigDecimal>> pricesInForce,
            OtherContracts others,
            Sender sender) {
        status().mustBe(ContractStatus.DRAFT);
        var tiering = policy.tiering(basis(pricesInForce, others));
        if (party.isTheOfficesOwn()) {
            sender.mustJustify(tiering);
        }
        content.freezePrices(pricesInForce);
        approval.begin(new Route(policy, tiering, submission(sender)));
        return Announcement.submitted(this);
    }

    /** Where it would go if it were submitted now. */
    Route preview(
            ApprovalPolicy policy,
            Function<String, Optional<BigDecimal>> pricesInForce,
            OtherContracts others,
            Instant now) {
        return new Route(policy, policy.tiering(basis(pricesInForce, others)), submission(new Sender(null, null, now)));
    }

    private Basis basis(Function<String, Optional<BigDecimal>> pricesInForce, OtherContracts others) {
        boolean underFloor = !content.linesUnderFloor(pricesInForce).isEmpty();
        return new Basis(content.decisiveAmount(), underFloor, others.amount(), others.numbers());
    }

    private Submission submission(Sender sender) {
        return sender.submission(approval.revision(), office(), ContentDigest.of(number, party, content));
    }

    /** Decides one step of its route; whatever comes of it is told. */
    List<ContractEvent> decide(Decision decision, Mandate by, Supplier<String> filingNumber, Instant at) {
        var step = approval.decide(decision, by, filingNumber, at);
        return switch (decision.verdict()) {
            case SIGN -> Announcement.signed(this, step);
            case RETURN -> {
                content.thawPrices();
                yield List.of(Announcement.returned(this, step));
            }
            case REJECT -> List.of(Announcement.rejected(this, step));
        };
    }

    /** Takes it back before the route has ended. */
    ContractWithdrawn withdraw() {
        approval.withdraw();
        content.thawPrices();
        return Announcement.withdrawn(this);
    }

    /** Files the signed and sealed copy: from now on goods may move. Only by the tier's signer or his delegate. */
    ContractEffective takeEffect(NewSignature signed, Mandate by, Tier tier, LocalDate today) {
        signed.mustLieWithin(today, content.terms().validUntil());
        approval.takeEffect(tier, by);
        signature = new Signature(signed.documentId(), signed.signedOn(), signed.effectiveFrom(), by.person());
        return Announcement.effective(this);
    }

    /** Everything is delivered, collected and confirmed by both sides. */
    void complete() {
        approval.complete();
    }

    @Override
    public String office() {
        return party.office();
    }

    String number() {
        return number;
    }

    Party party() {
        return party;
    }

    ContractContent content() {
        return content;
    }

    Approval approval() {
        return approval;
    }

    ContractStatus status() {
        return approval.status();
    }

    Signature signature() {
        return signature;
    }
}
