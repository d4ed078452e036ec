package kam.goodsledger.money.payment;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kam.goodsledger.contract.contract.Contract.Due;

/** So much of a payment, in CNY, for the instalment of that number. Source: requirement G5. */
@Embeddable
record Allocation(int instalment, BigDecimal amount) {

    /**
     * Divides a payment over what is still open, what is due first before the rest. What is over all instalments stays
     * unallocated: the customer has paid in advance.
     */
    static List<Allocation> oldestFirst(List<Due> instalments, Map<Integer, BigDecimal> paid, BigDecimal amount) {
        var allocations = new ArrayList<Allocation>();
        var left = amount;
        for (var due : instalments) {
            var open = due.amount().subtract(paid.getOrDefault(due.number(), BigDecimal.ZERO));
            var part = open.min(left);
            if (part.signum() > 0) {
                allocations.add(new Allocation(due.number(), part));
                left = left.subtract(part);
            }
        }
        return allocations;
    }
}
