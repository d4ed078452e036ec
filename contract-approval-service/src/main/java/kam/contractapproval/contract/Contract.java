package kam.contractapproval.contract;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import kam.contractapproval.delegation.Mandate;
import kam.contractapproval.policy.ApprovalPolicy;
import kam.contractapproval.policy.Basis;
import kam.contractapproval.policy.Tier;
import kam.contractapproval.route.Decision;
import kam.contractapproval.route.Route;
import kam.contractapproval.route.Submission;
import kam.events.contract.ContractAmended;
import kam.events.contract.ContractEffective;
import kam.events.contract.ContractEvent;
import kam.events.contract.ContractExpiring;
import kam.events.contract.ContractSubmitted;
import kam.events.contract.ContractTerminated;
import kam.events.contract.ContractWithdrawn;
import kam.kit.persistence.AggregateRoot;
import kam.kit.problem.Problem;

/**
 * A contract (合同) from draft to its end. It is written as a draft; approved, revision by revision, on a {@link Route};
 * and has effect only when the whole route has signed and the signed copy is filed. What is in approval cannot be
 * edited. Source: 大客户管理制度 三.2, requirements A1, A4, A5, A13, A16.
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

    @Embedded
    private Succession succession;

    @Embedded
    private Performance performance;

    Contract() {}

    Contract(String number, Party party, ContractTerms terms) {
        this(number, party, terms, null);
    }

    private Contract(String number, Party party, ContractTerms terms, Succession succession) {
        this.number = number;
        this.party = party;
        this.succession = succession;
        agree(terms);
    }

    void change(ContractTerms terms) {
        mustBeOwnDraft();
        agree(terms);
    }

    private void agree(ContractTerms terms) {
        if (party.isTheOfficesOwn() && amends() == null) {
            terms.mustBeWhole();
        }
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
        sign(signed, by, tier, today);
        performance = performance();
        performance.begin(content.terms().validUntil());
        return Announcement.effective(this);
    }

    /** The same of an amendment: from now on its terms are those of the contract it amends, which keeps its identity. */
    ContractAmended takeEffectOn(Contract amended, NewSignature signed, Mandate by, Tier tier, LocalDate today) {
        amended.mustFit(content.terms());
        sign(signed, by, tier, today);
        amended.performance.follow(this);
        return Announcement.amended(amended, this);
    }

    private void sign(NewSignature signed, Mandate by, Tier tier, LocalDate today) {
        status().mustBe(ContractStatus.APPROVED);
        signed.mustBeOf(approval.filing());
        signed.mustLieWithin(today, content.terms().validUntil());
        approval.takeEffect(tier, by);
        signature = new Signature(signed.documentId(), signed.signedOn(), signed.effectiveFrom(), by.person());
    }

    /** A draft of an amendment to it; it is approved by the tier of its own amount, the new total (A16). */
    Contract amend(String amendmentNumber, NewAmendment wish) {
        mustFit(wish.terms());
        return new Contract(
                amendmentNumber, party.withoutApplication(), wish.terms(), Succession.amending(id(), wish.reason()));
    }

    /** Refuses terms that an amendment of it cannot have now. */
    void mustFit(ContractTerms terms) {
        mustBeInEffect();
        terms.mustKeepLinesOf(inForce().terms());
    }

    /** A draft on the same terms for the time after it. */
    Contract renew(String renewalNumber, NewRenewal wish) {
        mustBeNoAmendment();
        if (!status().isOrWasInEffect()) {
            throw new Problem(ContractProblem.WRONG_STATUS, "The contract is " + status());
        }
        var terms = inForce().terms();
        wish.mustFollow(terms.validUntil());
        return new Contract(
                renewalNumber,
                party.withoutApplication(),
                terms.renewed(wish.validFrom(), wish.validUntil()),
                Succession.renewing(id()));
    }

    /** Gives a draft up. */
    void cancel() {
        mustBeOwnDraft();
        approval.cancel();
    }

    /** Asks for its end before its time; another person decides. An amendment in force ends with its contract only. */
    void askTermination(NewTermination wish, String by, Instant at, LocalDate today) {
        if (status() != ContractStatus.APPROVED) {
            mustBeInEffect();
        }
        wish.mustLieWithin(today, inForce().terms().validUntil());
        performance = performance();
        performance.ask(wish, by, at);
    }

    ContractTerminated confirmTermination(Mandate by, Instant at) {
        mustDecideTermination(by);
        performance.end(by, at);
        approval.terminate();
        return Announcement.terminated(this);
    }

    /** It runs on. */
    void refuseTermination(Mandate by) {
        mustDecideTermination(by);
        performance.goOn(by);
    }

    private void mustDecideTermination(Mandate by) {
        performance().mustBeAsked();
        var amendment = performance.amendment();
        (amendment == null ? approval : amendment.approval()).mustBeOfItsTier(by);
    }

    /** Warns once of the end of its term. */
    Optional<ContractExpiring> warnOfExpiry(LocalDate today, int days) {
        return status() == ContractStatus.EFFECTIVE && performance().warn(today, days)
                ? Optional.of(Announcement.expiring(this))
                : Optional.empty();
    }

    /** Refuses with 409 a contract that is not in effect, and an amendment, which has effect through its contract. */
    void mustBeInEffect() {
        mustBeNoAmendment();
        status().mustBe(ContractStatus.EFFECTIVE);
    }

    void mustBeNoAmendment() {
        if (amends() != null) {
            throw new Problem(ContractProblem.AMENDS_ANOTHER, "It amends " + amends());
        }
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

    /** What holds now: its own content, or that of its latest amendment in effect. */
    ContractContent inForce() {
        var amendment = performance().amendment();
        return amendment == null ? content : amendment.content();
    }

    /** The contract that this one amends, or null. */
    UUID amends() {
        return succession == null ? null : succession.amends();
    }

    Succession succession() {
        return succession;
    }

    /** Nothing is stored of it before there is something to say. */
    Performance performance() {
        return performance == null ? new Performance() : performance;
    }
}
