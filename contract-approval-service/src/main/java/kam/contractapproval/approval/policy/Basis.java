package kam.contractapproval.approval.policy;

import java.math.BigDecimal;
import java.util.List;

/**
 * What decides the tier of a contract: its own amount in CNY (null where it has none), whether a line sells under its
 * floor price, which lines (from 1 on) are not on the price list, and the customer's other contracts that count with it
 * by the policy's window against splitting (拆分). Source: requirements A2, A8 and A23.
 */
public record Basis(
        BigDecimal amount, boolean underFloor, List<Integer> notListed, BigDecimal others, List<String> otherNumbers) {

    public static Basis alone(BigDecimal amount, boolean underFloor) {
        return new Basis(amount, underFloor, List.of(), BigDecimal.ZERO.setScale(2), List.of());
    }

    /** Nobody knows that what is not listed sells at its floor price or over it. */
    boolean breachesFloor() {
        return underFloor || !notListed.isEmpty();
    }

    /** The amount that is compared with the bounds; null where the contract has none. */
    BigDecimal total() {
        return amount == null ? null : amount.add(others);
    }
}
