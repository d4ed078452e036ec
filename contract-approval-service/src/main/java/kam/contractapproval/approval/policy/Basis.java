package kam.contractapproval.approval.policy;

import java.math.BigDecimal;
import java.util.List;

/**
 * What decides the tier of a contract: its own amount in CNY (null where it has none), whether a line sells under its
 * floor price, and the customer's other contracts that count with it by the policy's window against splitting (拆分).
 * Source: requirements A2 and A8.
 */
public record Basis(BigDecimal amount, boolean underFloor, BigDecimal others, List<String> otherNumbers) {

    public static Basis alone(BigDecimal amount, boolean underFloor) {
        return new Basis(amount, underFloor, BigDecimal.ZERO.setScale(2), List.of());
    }

    /** The amount that is compared with the bounds; null where the contract has none. */
    BigDecimal total() {
        return amount == null ? null : amount.add(others);
    }
}
