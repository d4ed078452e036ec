package kam.goodsledger.stock.shipment;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kam.goodsledger.stock.shipment.LateClaimForms.NewLateClaim;
import kam.kit.problem.Problem;
import kam.kit.trail.Act;
import kam.kit.trail.Trail;
import kam.kit.trail.TrailLine;

/**
 * An objection that comes after the goods were accepted (逾期异议): it changes nothing by itself; where the sales company
 * approves it, what was booked of its lines is reversed. Source: 大客户管理制度 四.3, requirement G3.
 */
@Entity
@Table(name = "late_claim")
class LateClaim {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Receipt receipt;

    @Enumerated(EnumType.STRING)
    private LateClaimStatus status;

    private String reason;
    private UUID documentId;

    @ElementCollection
    @CollectionTable(name = "late_claim_line", joinColumns = @JoinColumn(name = "claim_id"))
    @OrderColumn(name = "position")
    private List<LateClaimLine> lines = new ArrayList<>();

    @Embedded
    private Trail trail = new Trail();

    LateClaim() {}

    /** Refuses with 409 lines that are not accepted, or claimed already. */
    LateClaim(Receipt receipt, NewLateClaim claim, Act act) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.receipt = receipt;
        this.status = LateClaimStatus.OPEN;
        this.reason = claim.reason();
        this.documentId = claim.documentId();
        for (var i = 0; i < claim.lines().size(); i++) {
            add(claim.lines().get(i), i);
        }
        trail.add(status, act, claim.reason());
    }

    private void add(NewDispute.Claim claimed, int index) {
        var line = receipt.line(claimed.line(), index);
        if (line.state() != ReceiptState.ACCEPTED) {
            throw new Problem(ShipmentProblem.NOT_ACCEPTED_YET, "Line " + line.line() + " is " + line.state());
        }
        if (receipt.claims().stream().anyMatch(other -> other.isOpenFor(line.line()))) {
            throw new Problem(ShipmentProblem.CLAIMED_ALREADY, "Line " + line.line());
        }
        claimed.mustFit(line.accepted(), index);
        lines.add(new LateClaimLine(line.line(), claimed.missing(), claimed.damaged()));
    }

    void approve(String remark, Act act) {
        decide(LateClaimStatus.APPROVED, remark, act);
    }

    void reject(String remark, Act act) {
        decide(LateClaimStatus.REJECTED, remark, act);
    }

    private void decide(LateClaimStatus decided, String remark, Act act) {
        if (status != LateClaimStatus.OPEN) {
            throw new Problem(ShipmentProblem.CLAIM_DECIDED, "The claim is " + status);
        }
        status = decided;
        trail.add(decided, act, remark);
    }

    /** Takes what it says off its lines of the receipt, and returns these. */
    List<ReceiptLine> reduceLines() {
        lines.forEach(claimed -> receipt.lines(List.of(claimed.line())).forEach(line -> line.reduce(claimed)));
        return receipt.lines(lines.stream().map(LateClaimLine::line).toList());
    }

    private boolean isOpenFor(int line) {
        return status == LateClaimStatus.OPEN && lines.stream().anyMatch(claimed -> claimed.line() == line);
    }

    UUID id() {
        return id;
    }

    LateClaimStatus status() {
        return status;
    }

    String reason() {
        return reason;
    }

    UUID documentId() {
        return documentId;
    }

    List<LateClaimLine> lines() {
        return lines;
    }

    List<TrailLine> steps() {
        return trail.lines();
    }

    /** What of an accepted line was not right after all. */
    @Embeddable
    record LateClaimLine(int line, BigDecimal missing, BigDecimal damaged) {
        BigDecimal lost() {
            return missing.add(damaged);
        }
    }

    /** Where a late claim stands. */
    enum LateClaimStatus {
        OPEN,
        APPROVED,
        REJECTED
    }
}
