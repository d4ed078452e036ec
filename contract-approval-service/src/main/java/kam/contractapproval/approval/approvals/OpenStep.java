package kam.contractapproval.approval.approvals;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kam.contractapproval.approval.approvals.ApprovalInbox.DueStep;
import kam.contractapproval.approval.approvals.ApprovalInbox.NamedStep;
import kam.contractapproval.approval.delegation.Mandate;
import kam.contractapproval.approval.policy.Tier.Demand;
import kam.contractapproval.approval.policy.Tier.StepKind;
import kam.contractapproval.approval.route.Route;
import kam.contractapproval.approval.route.RouteStep;
import kam.kit.people.Person;
import kam.kit.persistence.AggregateRoot;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A step that somebody may decide now (待办), with all that tells who. Made and removed with the route's steps. */
@Entity
@Table(name = "open_step")
class OpenStep extends AggregateRoot {
    private UUID contractId;
    private String number;
    private String customerName;
    private int revision;
    private int tier;
    private UUID stepId;
    private String code;

    @Enumerated(EnumType.STRING)
    private StepKind kind;

    private String role;
    private boolean ofOffice;
    private String office;
    private BigDecimal amount;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private Set<String> barred;

    private String digest;
    private String submittedBy;
    private Instant openedAt;
    private String assignee;
    private String superiorRole;
    private Instant overdueAt;
    private Instant nextChaseAt;

    OpenStep() {}

    OpenStep(UUID contractId, String number, String customerName, Route route, RouteStep step) {
        var demand = route.demand(step);
        this.contractId = contractId;
        this.number = number;
        this.customerName = customerName;
        this.revision = route.revision();
        this.tier = route.tier();
        this.stepId = step.id();
        this.code = step.code();
        this.kind = demand.kind();
        this.role = demand.role();
        this.ofOffice = demand.ofOffice();
        this.office = demand.office();
        this.amount = demand.amount();
        this.barred = route.barredFrom(step);
        this.digest = route.digest();
        this.submittedBy = route.submittedBy();
        this.openedAt = step.openedAt();
        this.assignee = step.assignee();
        this.superiorRole = step.escalatedTo();
        this.overdueAt = step.overdueAt();
        this.nextChaseAt = step.nextChaseAt();
    }

    /** The same rule that the route decides by, asked beforehand. */
    private boolean isFor(Mandate mandate) {
        return isUnder(mandate) && mandate.people().stream().noneMatch(barred::contains);
    }

    /** Whether the mandate would do for it, whoever has acted already. */
    boolean isUnder(Mandate mandate) {
        return mandate.covers(new Demand(kind, role, ofOffice, office, amount, assignee))
                || superiorRole != null && mandate.covers(new Demand(kind, superiorRole, false, office, amount));
    }

    String contractNumber() {
        return number;
    }

    NamedStep named() {
        return new NamedStep(due(), assignee, role, office);
    }

    DueStep due() {
        return new DueStep(contractId, stepId);
    }

    ApprovalView view(List<Mandate> mandates, Instant now) {
        return new ApprovalView(
                stepId,
                code,
                kind,
                role,
                contractId,
                number,
                customerName,
                office,
                amount,
                tier,
                revision,
                digest,
                Person.of(submittedBy),
                openedAt,
                Person.of(assignee),
                superiorRole,
                overdueAt,
                overdueAt != null && !overdueAt.isAfter(now),
                mandates.stream().filter(this::isFor).map(ApprovalView.By::of).toList());
    }

    @Override
    public String office() {
        return office;
    }
}
