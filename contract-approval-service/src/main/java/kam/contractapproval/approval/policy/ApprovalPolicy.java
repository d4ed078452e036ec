package kam.contractapproval.approval.policy;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kam.contractapproval.approval.policy.ApprovalPolicyView.ShortRouteView;
import kam.contractapproval.approval.policy.Basis.Approved;
import kam.contractapproval.approval.policy.Tier.StepKind;
import kam.kit.people.Person;
import kam.kit.problem.Fault;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;
import org.hibernate.Hibernate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Who signs and who approves a contract of which amount (审批权限), as one version of data: drafted, changed while it is
 * a draft, and activated by somebody else from a date on. Its terms never change from then on; before the date the
 * activation may be withdrawn (撤回), for good. Source: 大客户管理制度 三.2, requirements A2, A8, A9.
 */
@Entity
@Table(name = "approval_policy")
public class ApprovalPolicy {
    @Id
    private int version;

    @Version
    private long lockVersion;

    @Enumerated(EnumType.STRING)
    private PolicyStatus status = PolicyStatus.DRAFT;

    private LocalDate effectiveFrom;
    private String source;

    @Column(name = "same_customer_window_days")
    private Integer sameCustomerWindowDays;

    private boolean escalateUnderFloor;

    @Enumerated(EnumType.STRING)
    private EarlySeals earlySeals = EarlySeals.FLAGGED;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private Set<String> confirmers = Set.of();

    private String besideRole;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.ARRAY)
    private Set<AmendableField> shortRouteFields = Set.of();

    @JdbcTypeCode(SqlTypes.ARRAY)
    private Set<String> drafters = Set.of();

    private String activatedBy;
    private Instant activatedAt;

    @Embedded
    private PolicyWithdrawal withdrawal;

    @ElementCollection
    @CollectionTable(name = "approval_tier", joinColumns = @JoinColumn(name = "policy_version"))
    @OrderBy("tier")
    private List<Tier> allTiers = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "approval_step", joinColumns = @JoinColumn(name = "policy_version"))
    @OrderBy("tier, stage, code")
    private List<PolicyStep> steps = new ArrayList<>();

    ApprovalPolicy() {}

    public ApprovalPolicy(int version, PolicyTerms terms, String drafter) {
        this.version = version;
        agree(terms, drafter);
    }

    /** New terms for a draft. */
    void change(PolicyTerms terms, String drafter) {
        mustBeDraft();
        agree(terms, drafter);
    }

    private void agree(PolicyTerms terms, String drafter) {
        source = terms.source();
        sameCustomerWindowDays = terms.sameCustomerWindowDays();
        escalateUnderFloor = terms.escalateUnderFloor();
        earlySeals = terms.earlySeals();
        confirmers = terms.confirmers();
        besideRole = terms.besideRole();
        shortRouteFields = terms.shortRouteFields();
        allTiers.clear();
        allTiers.addAll(terms.numberedTiers());
        steps.clear();
        steps.addAll(terms.numberedSteps());
        var all = new TreeSet<>(drafters);
        all.add(drafter);
        drafters = all;
    }

    /** Puts a draft in force from this day on; only by somebody who has not drafted it, and not for the past. */
    public void activate(LocalDate from, LocalDate today, String by, Instant at) {
        mustBeDraft();
        if (drafters.contains(by)) {
            throw new Problem(
                    PolicyProblem.OWN_DRAFT,
                    Wording.of("起草人：{0} | It was drafted by {0}", String.join(", ", drafters)));
        }
        if (from.isBefore(today)) {
            throw new Problem(PolicyProblem.EFFECTIVE_IN_THE_PAST, Wording.of("今天是 {0} | Today is {0}", today))
                    .at(
                            "/effectiveFrom",
                            new Fault(PolicyProblem.EFFECTIVE_IN_THE_PAST.code(), Wording.of("早于今天 | in the past")));
        }
        status = PolicyStatus.ACTIVE;
        effectiveFrom = from;
        activatedBy = by;
        activatedAt = at;
    }

    /** Calls the activation off before its first day: the version never comes into force. */
    void withdraw(String reason, LocalDate today, String by, Instant at) {
        if (hasComeIntoForce(today)) {
            throw new Problem(PolicyProblem.IN_FORCE_ALREADY, Wording.of("自 {0} 起 | Since {0}", effectiveFrom));
        }
        if (status != PolicyStatus.ACTIVE) {
            throw new Problem(
                    PolicyProblem.NOT_ACTIVATED,
                    status == PolicyStatus.DRAFT
                            ? Wording.of("版本 {0} 仍是草稿 | Version {0} is a draft", version)
                            : withdrawn());
        }
        status = PolicyStatus.WITHDRAWN;
        withdrawal = new PolicyWithdrawal(reason, Person.of(by), at);
    }

    void mustBeDraft() {
        if (status != PolicyStatus.DRAFT) {
            throw new Problem(
                    PolicyProblem.NOT_A_DRAFT,
                    status == PolicyStatus.ACTIVE
                            ? Wording.of("版本 {0} 自 {1} 起生效 | Version {0} is in force from {1}", version, effectiveFrom)
                            : withdrawn());
        }
    }

    private Wording withdrawn() {
        return Wording.of("版本 {0} 已撤回 | Version {0} was withdrawn", version);
    }

    /** Whether its first day has come, after which nothing of it changes any more. */
    boolean hasComeIntoForce(LocalDate today) {
        return status == PolicyStatus.ACTIVE && !effectiveFrom.isAfter(today);
    }

    /** For use after the transaction that found it. */
    void readWhole() {
        Hibernate.initialize(allTiers);
        Hibernate.initialize(steps);
    }

    /**
     * The tier of a contract and why, by the amounts and the floor prices; of an amendment never less than what is in force
     * asks for, one more where it sells cheaper, and the short route where it changes nothing but what the policy lists.
     */
    public Tiering tiering(Basis basis) {
        if (goesShort(basis)) {
            return new Tiering(basis, tier(Tier.SHORT_ROUTE), false, false, null);
        }
        boolean cheaper = !basis.cheaper().isEmpty();
        boolean breached = escalateUnderFloor && basis.breachesFloor();
        int byAmount = tierFor(basis.total()).tier();
        int held = held(basis);
        int from = cheaper ? Math.max(byAmount, held) : byAmount;
        int asked = breached ? Math.min(from + 1, top()) : from;
        return new Tiering(
                basis,
                tier(Math.max(asked, held)),
                asked > from && asked >= held,
                breached && from == top(),
                held > (cheaper ? byAmount : asked) ? held : null);
    }

    /** What is in force was approved by this tier at least, as this policy sees it; 0 where nothing is. */
    private int held(Basis basis) {
        return basis.amended() == null
                ? 0
                : basis.amended().approved().stream()
                        .mapToInt(this::strictness)
                        .max()
                        .orElse(0);
    }

    private boolean goesShort(Basis basis) {
        return basis.amended() != null
                && !basis.amended().only().isEmpty()
                && shortRouteFields.containsAll(basis.amended().only());
    }

    /** The number of the tier that this policy asks of what was approved so. */
    public int strictness(Approved approved) {
        int byAmount = tierFor(approved.amount()).tier();
        return Math.min(approved.floorBroken() ? byAmount + 1 : byAmount, top());
    }

    private int top() {
        return tiers().size();
    }

    /** Whoever of the headquarters approves last in a tier; where an office does, whoever does at the top. */
    public List<PolicyStep> lastApprovers(Tier tier) {
        var approvers = lastSteps(tier).stream()
                .filter(step -> step.kind() == StepKind.APPROVE && !step.ofOffice())
                .toList();
        return approvers.isEmpty() && tier.tier() < top() ? lastApprovers(tier(top())) : approvers;
    }

    private List<PolicyStep> lastSteps(Tier tier) {
        var all = stepsOf(tier);
        int last = all.stream().mapToInt(PolicyStep::stage).max().orElse(0);
        return all.stream().filter(step -> step.stage() == last).toList();
    }

    /** The highest tier that the amount in CNY reaches; without an amount (null) the strictest one. */
    public Tier tierFor(BigDecimal amount) {
        return tiers().stream()
                .filter(tier -> amount == null || tier.reachedBy(amount))
                .max(Comparator.comparing(Tier::tier))
                .orElseThrow(() -> new IllegalStateException("policy " + version + " has no tier for " + amount));
    }

    /** By its number; {@link Tier#SHORT_ROUTE} is the short route. */
    public Tier tier(int number) {
        return allTiers.stream()
                .filter(tier -> tier.tier() == number)
                .findFirst()
                .orElseThrow();
    }

    /** The steps of a tier, stage by stage. */
    public List<PolicyStep> stepsOf(Tier tier) {
        return steps.stream().filter(step -> step.tier() == tier.tier()).toList();
    }

    /** Within how many days a customer's contracts are added up; null if they are not. */
    public Integer sameCustomerWindowDays() {
        return sameCustomerWindowDays;
    }

    public int version() {
        return version;
    }

    /** From the lowest up, without the short route. */
    public List<Tier> tiers() {
        return allTiers.stream().filter(tier -> !tier.isShortRoute()).toList();
    }

    public EarlySeals earlySeals() {
        return earlySeals;
    }

    /** The roles that confirm what an administrator proposes. */
    public Set<String> confirmers() {
        return confirmers;
    }

    /** The role that signs beside a signer who drafted it or manages the account; null where he may not sign. */
    public String besideRole() {
        return besideRole;
    }

    /** As clients see it; only all versions together say whether it is the one in force today. */
    ApprovalPolicyView view(boolean inForce) {
        return new ApprovalPolicyView(
                version,
                status,
                inForce,
                effectiveFrom,
                source,
                sameCustomerWindowDays,
                escalateUnderFloor,
                earlySeals,
                confirmers.stream().sorted().toList(),
                besideRole,
                shortRouteView(),
                drafters.stream().sorted().toList(),
                Person.of(activatedBy),
                activatedAt,
                withdrawal,
                tiers().stream()
                        .map(tier -> ApprovalPolicyView.TierView.of(tier, stepsOf(tier)))
                        .toList());
    }

    private ShortRouteView shortRouteView() {
        return allTiers.stream()
                .filter(Tier::isShortRoute)
                .findFirst()
                .map(tier -> ShortRouteView.of(shortRouteFields, tier, stepsOf(tier)))
                .orElse(null);
    }

    long lockVersion() {
        return lockVersion;
    }

    /** Whether a version of the policy can still be changed. */
    enum PolicyStatus {
        DRAFT,
        /** In force from its date on until a later version is; its terms never change. */
        ACTIVE,
        /** Called off before its date; it never was and never will be in force. */
        WITHDRAWN
    }

    /** The calling off of an activation before its first day (撤回), and why. */
    @Embeddable
    record PolicyWithdrawal(
            @Column(name = "withdrawal_reason") String reason, Person withdrawnBy, Instant withdrawnAt) {}

    /**
     * To which tier a contract belongs by a policy, and why: by its amount with the others that count with it, and one
     * tier up if a line sells under its floor price or is not on the price list. At the top there is none above, and a
     * reason is needed instead. {@code held} is the tier that what is in force asks for, where that alone decides, else
     * null.
     */
    public record Tiering(Basis basis, Tier tier, boolean escalated, boolean needsFloorReason, Integer held) {

        /** The amount in CNY that was compared with the bounds; null where the contract has none. */
        public BigDecimal amount() {
            return basis.total();
        }
    }
}
