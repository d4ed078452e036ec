package kam.goodsledger.contract.exemption;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kam.goodsledger.contract.contract.Contract;
import kam.kit.persistence.AggregateRoot;
import kam.kit.problem.Problem;
import kam.kit.trail.Act;
import kam.kit.trail.ContentDigest;
import kam.kit.trail.Decision;
import kam.kit.trail.Trail;

/**
 * A batch of held goods that does not count as office stock (不计入办事处库存), since the sales company has accepted the
 * office's written explanation. The office still owes it. Source: 大客户管理制度 四.8, requirement G8.
 */
@Entity
@Table(name = "stock_exemption")
class Exemption extends AggregateRoot {
    private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(4);

    private String number;
    private UUID customerId;
    private UUID contractId;
    private String contractNumber;
    private String office;
    private int line;
    private String sku;
    private BigDecimal quantity;

    @Column(name = "quantity_left")
    private BigDecimal left = NOTHING;

    private String reason;

    @Enumerated(EnumType.STRING)
    private ExemptionStatus status;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "stock_exemption_change", joinColumns = @JoinColumn(name = "exemption_id"))
    @OrderColumn(name = "position")
    private List<ExemptionChange> changes = new ArrayList<>();

    @Embedded
    private Trail trail = new Trail();

    Exemption() {}

    Exemption(String number, NewExemption request, Contract contract, Act act) {
        this.number = number;
        this.customerId = contract.customerId();
        this.contractId = contract.id();
        this.contractNumber = contract.number();
        this.office = contract.office();
        this.line = request.line();
        this.sku = contract.line(request.line()).sku();
        this.quantity = request.quantity();
        this.reason = request.reason();
        reach(ExemptionStatus.REQUESTED, act, null);
    }

    /** Accepted or refused, with the documents that explain it; tells which. */
    boolean decide(Decision decision, List<String> explanations, Act act) {
        var next = decision.approves() ? ExemptionStatus.ACCEPTED : ExemptionStatus.REFUSED;
        mustBeAbleToBecome(next);
        decision.mustHold(contentDigest(explanations), trail, act, ExemptionStatus.REQUESTED);
        if (decision.approves()) {
            if (explanations.isEmpty()) {
                throw new Problem(ExemptionProblem.EXPLANATION_MISSING, "Attach it to the exemption first");
            }
            change(quantity, act);
        }
        reach(next, act, decision.reason());
        return decision.approves();
    }

    /** So much of the batch has left the office, or all that is left of it; gives how much. */
    BigDecimal shrink(BigDecimal gone, Act act) {
        var part = gone.min(left);
        change(part.negate(), act);
        if (left.signum() == 0) {
            mustBeAbleToBecome(ExemptionStatus.ENDED);
            reach(ExemptionStatus.ENDED, act, null);
        }
        return part;
    }

    private void change(BigDecimal by, Act act) {
        left = left.add(by);
        changes.add(new ExemptionChange(act.at(), by));
    }

    private void mustBeAbleToBecome(ExemptionStatus next) {
        if (!status.canBecome(next)) {
            throw new Problem(
                    ExemptionProblem.WRONG_STATUS, "An exemption that is " + status + " cannot become " + next);
        }
    }

    private void reach(ExemptionStatus next, Act act, String remark) {
        status = next;
        trail.add(next, act, remark);
    }

    private String contentDigest(List<String> explanations) {
        return ContentDigest.of(contractId, line, quantity, reason, explanations);
    }

    @Override
    public String office() {
        return office;
    }

    UUID contractId() {
        return contractId;
    }

    int line() {
        return line;
    }

    BigDecimal quantity() {
        return quantity;
    }

    BigDecimal left() {
        return left;
    }

    ExemptionView view(Contract contract, List<String> explanations) {
        return new ExemptionView(
                id(),
                number,
                customerId,
                contractId,
                contractNumber,
                office,
                line,
                sku,
                quantity,
                left,
                contract.line(line).settlementValue(left),
                reason,
                status,
                contentDigest(explanations),
                trail.lines(),
                version());
    }

    /** From then on so much more of the line is exempt, or less where it is negative: what reports over time add up. */
    @Embeddable
    record ExemptionChange(@Column(name = "changed_at") Instant at, BigDecimal quantity) {}
}
