package kam.contractapproval.contract.contract;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import kam.contractapproval.approval.delegation.Mandate;
import kam.contractapproval.approval.policy.ApprovalPolicy;
import kam.contractapproval.approval.policy.Tier;
import kam.contractapproval.approval.route.Decision;
import kam.contractapproval.approval.route.Route;
import kam.contractapproval.approval.route.Route.Submission;
import kam.contractapproval.approval.trail.TrailEnd;
import kam.contractapproval.contract.settlement.PricesInForce;
import kam.events.ContractEvent;
import kam.events.ContractEvent.ContractAmended;
import kam.events.ContractEvent.ContractEffective;
import kam.events.ContractEvent.ContractSubmitted;
import kam.events.ContractEvent.ContractWithdrawn;
import kam.kit.list.ListedRoot;
import kam.kit.master.KnownCustomer;
import kam.kit.master.ProductRegister.RegisteredProduct;
import kam.kit.master.Sku;
import kam.kit.people.Person;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A contract (合同) from draft to its end. It is written as a draft; approved, revision by revision, on a {@link Route};
 * and has effect only when the whole route has signed and the signed copy is filed. What is in approval cannot be
 * edited. Source: 大客户管理制度 三.2, requirements A1, A4, A5, A13, A16.
 */
@Entity
@Table(name = "contract")
class Contract extends ListedRoot {
    private String number;

    @Embedded
    private Party party;

    @Embedded
    private ContractContent content = new ContractContent();

    @Embedded
    private Approval approval = new Approval();

    @JdbcTypeCode(SqlTypes.ARRAY)
    private Set<String> drafters = Set.of();

    @Embedded
    private Signature signature;

    @Embedded
    private Succession succession;

    @Embedded
    private Performance performance;

    @Embedded
    private TrailEnd trailEnd = TrailEnd.NONE;

    Contract() {}

    Contract(String number, Party party, ContractTerms terms) {
        this(number, party, terms, null);
    }

    Contract(String number, Party party, ContractTerms terms, Succession succession) {
        this.number = number;
        this.party = party;
        this.succession = succession;
        agree(terms);
    }

    @Override
    protected List<String> searchTerms() {
        return List.of(number, party.customerName());
    }

    void change(ContractTerms terms, String by) {
        mustBeOwnDraft();
        agree(terms);
        draftedBy(by);
    }

    /** Remembers who has written on it. */
    void draftedBy(String person) {
        var all = new TreeSet<>(drafters);
        all.add(person);
        drafters = all;
    }

    private void agree(ContractTerms terms) {
        if (party.isTheOfficesOwn()) {
            terms.mustBeComplete(amends() != null);
        }
        content.agree(terms);
    }

    /** Adds a document to what will be approved. */
    void enclose(Enclosure enclosure, String by) {
        mustBeOwnDraft();
        content.enclose(enclosure);
        draftedBy(by);
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

    /** Freezes content and settlement prices, and sets out on the route of the tier that the policy asks for; what is agreed is null where it amends none. */
    ContractSubmitted submit(
            ApprovalPolicy policy, PricesInForce pricesInForce, OtherContracts others, Agreed agreed, Sender sender) {
        status().mustBe(ContractStatus.DRAFT);
        var tiering = policy.tiering(content.basis(pricesInForce, content.agreedUnits(), others, agreed));
        if (party.isTheOfficesOwn()) {
            sender.mustJustify(tiering);
        }
        if (tiering.tier().isShortRoute()) {
            content.keepPrices(agreed);
        } else {
            content.freezePrices(pricesInForce);
        }
        approval.begin(new Route(policy, tiering, submission(sender, agreed)));
        return Announcement.submitted(this);
    }

    /** Who has drafted it, or changed the draft, or manages the account, or has managed it until now. */
    private Set<String> authors(Agreed agreed) {
        var authors = new TreeSet<>(drafters);
        authors.add(content.accountManager());
        if (agreed != null) {
            authors.add(agreed.accountManager());
        }
        return authors;
    }

    /** What goes on a route if it is submitted as it stands. */
    Submission submission(Sender sender, Agreed agreed) {
        return sender.submission(approval.revision(), office(), content.digest(number, party), authors(agreed));
    }

    /** Decides one step of its route; whatever comes of it is told. */
    List<ContractEvent> decide(Decision decision, Mandate by, Supplier<String> filingNumber, Instant at) {
        var step = approval.decide(decision, by, filingNumber, at);
        return switch (decision.verdict()) {
            case SIGN -> Announcement.signed(this, step);
            case RETURN -> {
                content.thaw();
                yield List.of(Announcement.returned(this, step));
            }
            case REJECT -> List.of(Announcement.rejected(this, step));
        };
    }

    /** Takes it back before the route has ended. */
    ContractWithdrawn withdraw() {
        approval.withdraw();
        content.thaw();
        return Announcement.withdrawn(this);
    }

    /**
     * Files the signed and sealed copy: from now on goods may move. Only by the tier's signer or his delegate. The
     * products say how their numbers are spelled.
     */
    ContractEffective takeEffect(
            NewSignature signed, Mandate by, Tier tier, LocalDate today, Map<Sku, RegisteredProduct> products) {
        sign(signed, by, tier, today);
        performing().begin(content.terms().validUntil());
        return EffectAnnouncement.effective(this, products);
    }

    /** The same of an amendment: from now on its terms are those of the contract it amends, which keeps its identity. */
    ContractAmended takeEffectOn(
            Contract amended,
            NewSignature signed,
            Mandate by,
            Tier tier,
            LocalDate today,
            Map<Sku, RegisteredProduct> products) {
        Succession.mustFit(amended, content.terms());
        sign(signed, by, tier, today);
        amended.performance().follow(this);
        return EffectAnnouncement.amended(amended, this, products);
    }

    private void sign(NewSignature signed, Mandate by, Tier tier, LocalDate today) {
        status().mustBe(ContractStatus.APPROVED);
        signed.mustBeOf(approval.filing());
        signed.mustLieWithin(today, content.terms().validUntil());
        approval.takeEffect(tier, by);
        signature = new Signature(
                signed.documentId(),
                signed.signedOn(),
                signed.customerSignedOn(),
                signed.effectiveFrom(),
                Person.of(by.person()),
                false);
    }

    /** Our seal was on it before the day on which it was approved (先签后批), which stays with it (A28). */
    void sealedEarly() {
        signature = signature.beforeApproval();
    }

    /**
     * Goes with its customer, which may have changed while others decided. Its account manager was chosen for it, and stays
     * unless it comes to another office; an amendment stays with the office of what it amends.
     */
    void goWith(KnownCustomer customer) {
        var moves = amends() == null && !office().equals(customer.office());
        party = party.renamed(customer.name(), moves ? customer.office() : office());
        if (moves) {
            content.manageBy(customer.accountManager());
        }
    }

    /** Gives a draft up. */
    void cancel() {
        mustBeOwnDraft();
        approval.cancel();
    }

    /** An amendment of a contract that has just ended: in effect it ends the same way, on its way it is given up. */
    List<ContractEvent> endWith(Contract contract) {
        return switch (status()) {
            case DRAFT -> {
                approval.cancel();
                yield List.of();
            }
            case IN_APPROVAL -> {
                var withdrawn = withdraw();
                approval.cancel();
                yield List.of(withdrawn);
            }
            case APPROVED -> {
                approval.terminate();
                yield List.of();
            }
            case EFFECTIVE -> {
                approval.endLike(contract.status());
                yield List.of();
            }
            case REJECTED, COMPLETED, TERMINATED, CANCELLED -> List.of();
        };
    }

    /** Refuses with 409 a contract that is not in effect, and an amendment, which has effect through its contract. */
    void mustBeInEffect() {
        mustBeNoAmendment();
        status().mustBe(ContractStatus.EFFECTIVE);
    }

    void mustBeNoAmendment() {
        if (amends() != null) {
            throw new Problem(ContractProblem.AMENDS_ANOTHER, Wording.of("它变更 {0} | It amends {0}", amends()));
        }
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

    TrailEnd trailEnd() {
        return trailEnd;
    }

    void trailEndsAt(TrailEnd end) {
        trailEnd = end;
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

    /** The contract that this one renews, or null. */
    UUID renews() {
        return succession == null ? null : succession.renews();
    }

    Succession succession() {
        return succession;
    }

    /** Nothing is stored of it before there is something to say: a reader gets an empty one. */
    Performance performance() {
        return performance == null ? new Performance() : performance;
    }

    /** The one that is stored from now on. */
    Performance performing() {
        performance = performance();
        return performance;
    }

    /** A document that belongs to what is approved (附件), by its kind and the SHA-256 digest of its content. */
    @Embeddable
    record Enclosure(String kind, String sha256) {}

    /**
     * The filing of the signed and sealed copy (签订): which document, signed by us when, by the customer when where
     * that was said, in force from when, filed by whom; and whether ours was before it was approved.
     */
    @Embeddable
    record Signature(
            UUID signedCopyId,
            LocalDate signedOn,
            LocalDate customerSignedOn,
            LocalDate effectiveFrom,
            Person signatureFiledBy,
            boolean signedBeforeApproval) {
        private Signature beforeApproval() {
            return new Signature(signedCopyId, signedOn, customerSignedOn, effectiveFrom, signatureFiledBy, true);
        }
    }
}
