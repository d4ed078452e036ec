package kam.contractapproval.contract;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import kam.contractapproval.delegation.Mandate;
import kam.contractapproval.policy.ApprovalPolicy;
import kam.contractapproval.policy.Tier;
import kam.contractapproval.route.Decision;
import kam.contractapproval.route.Route;
import kam.contractapproval.route.Submission;
import kam.events.contract.ContractEffective;
import kam.events.contract.ContractEvent;
import kam.events.contract.ContractSubmitted;
import kam.events.contract.ContractWithdrawn;
import kam.kit.persistence.AggregateRoot;
import kam.kit.problem.CommonProblem;
import kam.kit.problem.Problem;

/**
 * A contract (合同) from draft to its end. It is written as a draft; approved, revision by revision, on a {@link Route};
 * and has effect only when the whole route has signed and the signed copy is filed. What is in approval cannot be
 * edited. Source: 大客户管理制度 三.2, requirements A1, A4, A5, A13.
 */
@Entity
@Table(name = "contract")
class Contract extends AggregateRoot {
    private String number;
    private UUID customerId;
    private String customerName;
    private String office;
    private UUID applicationId;

    @Embedded
    private ContractContent content = new ContractContent();

    @Enumerated(EnumType.STRING)
    private ContractStatus status = ContractStatus.DRAFT;

    private int revision;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "contract_id", nullable = false, updatable = false)
    @OrderBy("revision")
    private List<Route> routes = new ArrayList<>();

    @Embedded
    private Filing filing;

    @Embedded
    private Signature signature;

    Contract() {}

    Contract(String number, Party party, ContractTerms terms) {
        this.number = number;
        this.customerId = party.customerId();
        this.customerName = party.customerName();
        this.office = party.office();
        this.applicationId = party.applicationId();
        this.revision = 1;
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

    /** Takes over a revision of the application it came from, with the digests of its dossier. */
    void revise(int newRevision, ContractTerms terms, List<Enclosure> dossier) {
        status.mustBe(ContractStatus.DRAFT);
        revision = newRevision;
        content.agree(terms);
        content.encloseOnly(dossier);
    }

    /** Freezes content and settlement prices, and sets out on the route of the policy's tier for its amount. */
    ContractSubmitted submit(
            ApprovalPolicy policy, Function<String, Optional<BigDecimal>> pricesInForce, String by, Instant at) {
        status = status.to(ContractStatus.IN_APPROVAL);
        content.freezePrices(pricesInForce);
        routes.add(new Route(policy, submission(by, at)));
        return Announcement.submitted(this);
    }

    /** Where it would go if it were submitted now; changes nothing. */
    Route preview(ApprovalPolicy policy, Instant at) {
        return new Route(policy, submission(null, at));
    }

    private Submission submission(String by, Instant at) {
        var digest = ContentDigest.of(number, party(), content);
        return new Submission(revision, office, content.decisiveAmount(), digest, by, at);
    }

    /**
     * Decides one step. The last signature approves the contract and files it under the next number; a return makes
     * it the draft of its next revision, on which nothing is signed yet; a rejection ends it.
     */
    List<ContractEvent> decide(Decision decision, Mandate by, Supplier<String> filingNumber, Instant at) {
        var step = routeOf(decision.stepId()).decide(decision, by, at);
        return switch (decision.verdict()) {
            case SIGN -> {
                var signed = Announcement.stepSigned(this, step);
                yield route().isComplete() ? List.of(signed, approve(filingNumber.get(), at)) : List.of(signed);
            }
            case RETURN -> {
                var returned = Announcement.returned(this, step);
                backToDraft();
                yield List.of(returned);
            }
            case REJECT -> {
                status = status.to(ContractStatus.REJECTED);
                yield List.of(Announcement.rejected(this, step));
            }
        };
    }

    private ContractEvent approve(String filingNumber, Instant at) {
        status = status.to(ContractStatus.APPROVED);
        filing = new Filing(filingNumber, at, route().digest());
        return Announcement.approved(this);
    }

    /** Takes it back before the route has ended. */
    ContractWithdrawn withdraw() {
        status.mustBe(ContractStatus.IN_APPROVAL);
        route().end();
        var withdrawn = Announcement.withdrawn(this);
        backToDraft();
        return withdrawn;
    }

    private void backToDraft() {
        status = status.to(ContractStatus.DRAFT);
        content.thawPrices();
        revision++;
    }

    /** Files the signed and sealed copy: from now on goods may move. Only by the tier's signer or his delegate. */
    ContractEffective takeEffect(NewSignature signed, Mandate by, Tier tier, LocalDate today) {
        status.mustBe(ContractStatus.APPROVED);
        if (!by.covers(tier.signing(office, route().amount()))) {
            throw new Problem(ContractProblem.MAY_NOT_FILE, "This tier is filed by " + tier.signerRole());
        }
        signed.mustLieWithin(today, content.terms().validUntil());
        status = status.to(ContractStatus.EFFECTIVE);
        signature = new Signature(signed.documentId(), signed.signedOn(), signed.effectiveFrom(), by.person());
        return Announcement.effective(this);
    }

    /** Refuses what the office may not do itself: an application's contract is edited through the application. */
    void mustBeTheOfficesOwn() {
        if (applicationId != null) {
            throw new Problem(ContractProblem.EDITED_THROUGH_APPLICATION, "It came from application " + applicationId);
        }
    }

    private void mustBeOwnDraft() {
        mustBeTheOfficesOwn();
        status.mustBe(ContractStatus.DRAFT);
    }

    /** The route that has this step, of whatever revision: a decision that comes too late is told so. */
    Route routeOf(UUID stepId) {
        return routes.stream()
                .filter(route -> route.has(stepId))
                .findFirst()
                .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND, "The contract has no such step"));
    }

    /** The latest route, of this revision or the one before; only after a first submission. */
    Route route() {
        return routes.get(routes.size() - 1);
    }

    boolean isInApproval() {
        return status == ContractStatus.IN_APPROVAL;
    }

    /** Whether this revision of its application is one that it has not seen yet. */
    boolean awaits(int applicationRevision) {
        return applicationRevision > revision || applicationRevision == revision && status == ContractStatus.DRAFT;
    }

    Party party() {
        return new Party(customerId, customerName, office, applicationId);
    }

    @Override
    public String office() {
        return office;
    }

    String number() {
        return number;
    }

    ContractContent content() {
        return content;
    }

    ContractStatus status() {
        return status;
    }

    int revision() {
        return revision;
    }

    Filing filing() {
        return filing;
    }

    Signature signature() {
        return signature;
    }
}
