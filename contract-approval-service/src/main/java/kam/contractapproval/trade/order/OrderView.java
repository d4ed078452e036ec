package kam.contractapproval.trade.order;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kam.contractapproval.trade.order.Order.TrialOutcome;
import kam.kit.people.Person;
import kam.kit.web.Versioned;

/** An order as clients see it; quantities in the units of the contract lines, the value at contract price in CNY. */
record OrderView(
        UUID id,
        String number,
        UUID contractId,
        String contractNumber,
        UUID customerId,
        String customerName,
        String office,
        Person accountManager,
        boolean trial,
        LocalDate wishedOn,
        OrderStatus status,
        int attempt,
        List<String> holdReasons,
        BigDecimal value,
        List<OrderedLine> lines,
        @Nullable TrialOutcome trialVerdict,
        String trialReason,
        long version)
        implements Versioned {

    static OrderView of(Order order) {
        var party = order.party();
        var judgement = order.judgement();
        return new OrderView(
                order.id(),
                order.number(),
                party.contractId(),
                party.contractNumber(),
                party.customerId(),
                party.customerName(),
                party.office(),
                Person.of(party.accountManager()),
                order.isTrial(),
                order.wishedOn(),
                order.status(),
                order.attempt(),
                order.holdReasons(),
                order.lines().stream().map(OrderView::value).reduce(BigDecimal.ZERO, BigDecimal::add),
                order.lines(),
                judgement == null ? null : judgement.trialVerdict(),
                judgement == null ? null : judgement.trialReason(),
                order.version());
    }

    private static BigDecimal value(OrderedLine line) {
        return line.wanted().multiply(line.unitPrice()).setScale(2, RoundingMode.HALF_UP);
    }
}
