package kam.contractapproval.approval.policy;

import java.math.BigDecimal;
import java.util.List;

/**
 * What decides the tier of a contract: its own amount in CNY (null where it has none), whether a line sells under its
 * floor price, which lines (from 1 on) are not on the price list, which sell cheaper than was approved, and the
 * customer's other contracts that count with it by the policy's window against splitting (拆分); of an amendment also what
 * is in force, else null. Source: requirements A2, A8, A21 and A23.
 */
public record Basis(
        BigDecimal amount,
        boolean underFloor,
        List<Integer> notListed,
        List<Integer> cheaper,
        BigDecimal others,
        List<String> otherNumbers,
        InForce inForce) {

    public Basis(
            BigDecimal amount,
            boolean underFloor,
            List<Integer> notListed,
            BigDecimal others,
            List<String> otherNumbers) {
        this(amount, underFloor, notListed, List.of(), others, otherNumbers, null);
    }

    public static Basis alone(BigDecimal amount, boolean underFloor) {
        return new Basis(amount, underFloor, List.of(), BigDecimal.ZERO.setScale(2), List.of());
    }

    /**
     * How what holds already was approved: by which amount in CNY, with what was added up (null where it had none),
     * whether it went one tier up, and the tier that what held before asked of it (null where that did not decide).
     */
    public record InForce(BigDecimal amount, boolean escalated, Integer held) {}

    /**
     * Nobody knows that what is not listed sells at its floor price or over it; and a price under the one that was
     * approved is as good as under the floor.
     */
    boolean breachesFloor() {
        return underFloor || !notListed.isEmpty() || !cheaper.isEmpty();
    }

    /** The amount that is compared with the bounds; null where the contract has none. */
    BigDecimal total() {
        return amount == null ? null : amount.add(others);
    }
}
