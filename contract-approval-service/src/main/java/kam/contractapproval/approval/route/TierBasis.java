package kam.contractapproval.approval.route;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.List;
import kam.contractapproval.approval.policy.ApprovalPolicy.Tiering;
import kam.contractapproval.approval.policy.Basis.Approved;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What decided the tier of a route, kept with it: amounts, floor prices, and the reason for going under them. */
@Embeddable
public class TierBasis {
    private BigDecimal amount;
    private BigDecimal addedUp;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> addedUpContracts;

    private boolean underFloor;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<Integer> linesNotListed;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<Integer> linesCheaper;

    private Integer tierHeld;
    private boolean escalated;
    private boolean floorReasonNeeded;
    private String floorReason;

    TierBasis() {}

    TierBasis(Tiering tiering, String floorReason) {
        this.amount = tiering.amount();
        this.addedUp = tiering.basis().others();
        this.addedUpContracts = tiering.basis().otherNumbers();
        this.underFloor = tiering.basis().underFloor();
        this.linesNotListed = tiering.basis().notListed();
        this.linesCheaper = tiering.basis().cheaper();
        this.tierHeld = tiering.held();
        this.escalated = tiering.escalated();
        this.floorReasonNeeded = tiering.needsFloorReason();
        this.floorReason = floorReason;
    }

    void justify(String reason) {
        floorReason = reason;
    }

    /** Whether nobody has given the reason yet that a breach of the floor price needs at the top tier (A8). */
    public boolean lacksFloorReason() {
        return floorReasonNeeded && (floorReason == null || floorReason.isBlank());
    }

    /** In CNY, with what was added up; null where the contract has no amount. */
    public BigDecimal amount() {
        return amount;
    }

    /** In CNY, the part of the amount that is the customer's other contracts. */
    public BigDecimal addedUp() {
        return addedUp;
    }

    public List<String> addedUpContracts() {
        return addedUpContracts;
    }

    public boolean underFloor() {
        return underFloor;
    }

    /** By their numbers from 1 on. */
    public List<Integer> linesNotListed() {
        return linesNotListed;
    }

    /** By their numbers from 1 on: those that sell under the price that was approved. */
    public List<Integer> linesCheaper() {
        return linesCheaper;
    }

    /** The tier that what is in force asks for, where that alone decided; else null. */
    public Integer tierHeld() {
        return tierHeld;
    }

    /** How this was approved, for whatever is to change it. */
    public Approved approved() {
        return new Approved(amount, escalated || floorReasonNeeded);
    }

    /** Whether it goes one tier up for a line under its floor price, or one that is not listed. */
    public boolean escalated() {
        return escalated;
    }

    public boolean floorReasonNeeded() {
        return floorReasonNeeded;
    }

    public String floorReason() {
        return floorReason;
    }
}
