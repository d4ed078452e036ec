package kam.contractapproval.policy;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Who signs and who approves a contract of which amount (审批权限), as one version of data. Never changed: a newer
 * version takes its place from its date on. Source: 大客户管理制度 三.2, requirements A2 and A9.
 */
@Entity
@Table(name = "approval_policy")
public class ApprovalPolicy {
    @Id
    private int version;

    private LocalDate effectiveFrom;
    private String source;

    @ElementCollection
    @CollectionTable(name = "approval_tier", joinColumns = @JoinColumn(name = "policy_version"))
    @OrderBy("tier")
    private List<Tier> tiers = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "approval_step", joinColumns = @JoinColumn(name = "policy_version"))
    @OrderBy("tier, stage, code")
    private List<PolicyStep> steps = new ArrayList<>();

    ApprovalPolicy() {}

    public ApprovalPolicy(
            int version, LocalDate effectiveFrom, String source, List<Tier> tiers, List<PolicyStep> steps) {
        this.version = version;
        this.effectiveFrom = effectiveFrom;
        this.source = source;
        this.tiers.addAll(tiers);
        this.steps.addAll(steps);
    }

    /** The highest tier that the amount in CNY reaches; without an amount (null) the strictest one. */
    public Tier tierFor(BigDecimal amount) {
        return tiers.stream()
                .filter(tier -> amount == null || tier.reachedBy(amount))
                .max(Comparator.comparing(Tier::tier))
                .orElseThrow(() -> new IllegalStateException("policy " + version + " has no tier for " + amount));
    }

    public Tier tier(int number) {
        return tiers.stream().filter(tier -> tier.tier() == number).findFirst().orElseThrow();
    }

    /** The steps of a tier, stage by stage. */
    public List<PolicyStep> stepsOf(Tier tier) {
        return steps.stream().filter(step -> step.tier() == tier.tier()).toList();
    }

    public int version() {
        return version;
    }

    LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    String source() {
        return source;
    }

    List<Tier> tiers() {
        return List.copyOf(tiers);
    }
}
