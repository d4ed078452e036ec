package kam.goodsledger.contract.credit;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import kam.goodsledger.contract.credit.CustomerCredit.Purpose.HeldBy;

/**
 * A customer's credit exposure (信用敞口) in CNY: what the customer owes, what orders and deliveries reserve, and what of
 * the limit is free. A receivable below zero is money paid in advance.
 */
record CreditExposureView(
        UUID customerId,
        String office,
        String level,
        BigDecimal limit,
        BigDecimal receivable,
        BigDecimal reserved,
        BigDecimal exposure,
        BigDecimal free,
        List<Reserved> reservations) {

    record Reserved(HeldBy heldBy, UUID sourceId, String number, UUID contractId, BigDecimal amount) {}

    static CreditExposureView of(CustomerCredit credit, BigDecimal receivable) {
        return new CreditExposureView(
                credit.id(),
                credit.office(),
                credit.level(),
                credit.creditLimit(),
                receivable,
                credit.reserved(),
                receivable.add(credit.reserved()),
                credit.free(receivable),
                credit.reservations().stream()
                        .map(held -> new Reserved(
                                held.heldBy(), held.sourceId(), held.number(), held.contractId(), held.amount()))
                        .toList());
    }
}
