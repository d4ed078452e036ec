package kam.customer.admission.credit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kam.kit.money.Money;

/**
 * How a customer pays (付款记录): what it has paid under each contract, earliest first, is taken for the instalments
 * that are due earliest. It does not matter in which order one hears of contracts and payments. Source: 大客户管理制度
 * 一.2, requirement C3.
 */
record PaymentBehaviour(LocalDate asOf, List<InstalmentState> instalments) {
    static final int MONTH = 30;

    static PaymentBehaviour of(List<PaymentInstalment> instalments, List<CustomerPayment> payments, LocalDate today) {
        var states = new ArrayList<InstalmentState>();
        instalments.stream().map(PaymentInstalment::contractId).distinct().forEach(contract -> {
            var due = instalments.stream()
                    .filter(each -> each.contractId().equals(contract))
                    .sorted(Comparator.comparing(PaymentInstalment::dueOn).thenComparing(PaymentInstalment::number))
                    .toList();
            var paid = payments.stream()
                    .filter(each -> each.contractId().equals(contract))
                    .sorted(Comparator.comparing(CustomerPayment::collectedOn).thenComparing(CustomerPayment::id))
                    .toList();
            states.addAll(allocated(due, paid, today));
        });
        return new PaymentBehaviour(today, List.copyOf(states));
    }

    private static List<InstalmentState> allocated(
            List<PaymentInstalment> due, List<CustomerPayment> paid, LocalDate today) {
        var states = new ArrayList<InstalmentState>();
        var dueBefore = BigDecimal.ZERO;
        for (var instalment : due) {
            var dueWithIt = dueBefore.add(instalment.amount());
            var events = new ArrayList<UUID>(List.of(instalment.eventId()));
            var sum = BigDecimal.ZERO;
            LocalDate settledOn = null;
            for (var payment : paid) {
                var before = sum;
                sum = sum.add(payment.amount());
                if (sum.compareTo(dueBefore) > 0 && before.compareTo(dueWithIt) < 0) {
                    events.add(payment.eventId());
                }
                if (settledOn == null && sum.compareTo(dueWithIt) >= 0) {
                    settledOn = payment.collectedOn();
                }
            }
            var collected =
                    Money.cny(sum.subtract(dueBefore).max(BigDecimal.ZERO).min(instalment.amount()));
            states.add(InstalmentState.of(instalment, collected, settledOn, today, events));
            dueBefore = dueWithIt;
        }
        return states;
    }

    /** The next day on which time alone makes the customer later; empty where nothing is outstanding. */
    Optional<LocalDate> nextChange(LocalDate gradedOn) {
        return instalments.stream()
                .filter(each -> each.settledOn() == null)
                .map(each -> each.nextChange(gradedOn, asOf))
                .min(Comparator.naturalOrder());
    }

    List<InstalmentState> late() {
        return instalments.stream().filter(each -> each.daysLate() > 0).toList();
    }

    /** The events that tell of the instalments that are or were late, each once. */
    List<UUID> lateEvents() {
        return late().stream()
                .flatMap(each -> each.eventIds().stream())
                .distinct()
                .toList();
    }
}
