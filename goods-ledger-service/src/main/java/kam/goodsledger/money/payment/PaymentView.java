package kam.goodsledger.money.payment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kam.goodsledger.money.payment.Payment.Payee;
import kam.goodsledger.money.payment.Payment.PaymentWay;
import kam.kit.web.Versioned;

/** A payment as clients see it, in CNY; {@code unallocated} is what was paid in advance of all instalments. */
record PaymentView(
        UUID id,
        String number,
        UUID contractId,
        String contractNumber,
        UUID customerId,
        String office,
        BigDecimal amount,
        Payee payee,
        PaymentWay way,
        LocalDate collectedOn,
        String reference,
        Bill bill,
        List<Part> allocations,
        BigDecimal unallocated,
        long version)
        implements Versioned {

    record Part(int instalment, BigDecimal amount) {}

    static PaymentView of(Payment payment) {
        var parts = payment.allocations().stream()
                .map(allocation -> new Part(allocation.instalment(), allocation.amount()))
                .toList();
        var allocated = parts.stream().map(Part::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new PaymentView(
                payment.id(),
                payment.number(),
                payment.contractId(),
                payment.contractNumber(),
                payment.customerId(),
                payment.office(),
                payment.amount(),
                payment.payee(),
                payment.way(),
                payment.collectedOn(),
                payment.reference(),
                payment.bill(),
                parts,
                payment.amount().subtract(allocated),
                payment.version());
    }
}
