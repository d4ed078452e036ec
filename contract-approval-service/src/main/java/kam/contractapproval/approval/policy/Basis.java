package kam.contractapproval.approval.policy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * What decides the tier of a contract: its own amount in CNY (null where it has none), whether a line sells under its
 * floor price, which lines (from 1 on) are not on the price list, which sell cheaper than was approved, and the
 * customer's other contracts that count with it by the policy's window against splitting (拆分); of an amendment also what
 * it amends, else null. Source: requirements A2, A8, A21 and A23.
 */
public record Basis(
        BigDecimal amount,
        boolean underFloor,
        List<Integer> notListed,
        List<Integer> cheaper,
        BigDecimal others,
        List<String> otherNumbers,
        Amended amended) {

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
     * What is amended: how it and each amendment of it in effect were approved, and the fields that alone are to change;
     * none where others do.
     */
    public record Amended(List<Approved> approved, Set<AmendableField> only) {}

    /**
     * How something was approved: by which amount in CNY, with what was added up (null where it had none), and whether it
     * broke a floor price.
     */
    public record Approved(BigDecimal amount, boolean floorBroken) {}

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
