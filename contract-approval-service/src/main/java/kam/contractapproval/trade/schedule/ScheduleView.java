package kam.contractapproval.trade.schedule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kam.contractapproval.trade.schedule.ScheduledInstalment.InstalmentState;
import kam.kit.people.Person;
import kam.kit.web.Versioned;

/**
 * A contract's payment schedule as of a business day, in CNY; its id is the contract's. {@code inAdvance} is what was
 * paid beyond all instalments.
 */
record ScheduleView(
        UUID id,
        String contractNumber,
        UUID customerId,
        String office,
        Person accountManager,
        LocalDate asOf,
        BigDecimal amount,
        BigDecimal collected,
        BigDecimal overdue,
        BigDecimal inAdvance,
        List<DueInstalment> instalments,
        boolean fullyDelivered,
        boolean fullyCollected,
        SettlementDay settlementPlan,
        SettlementStatus settlement,
        Person proposedBy,
        Person settledBy,
        LocalDate settledOn,
        long version)
        implements Versioned {

    record DueInstalment(int number, LocalDate dueOn, BigDecimal amount, BigDecimal collected, InstalmentState state) {}

    static ScheduleView of(PaymentSchedule schedule, LocalDate today) {
        var instalments = schedule.instalments().stream()
                .map(due -> new DueInstalment(due.number(), due.dueOn(), due.amount(), due.collected(), due.on(today)))
                .toList();
        var allocated = sum(instalments.stream().map(DueInstalment::collected).toList());
        return new ScheduleView(
                schedule.id(),
                schedule.contractNumber(),
                schedule.customerId(),
                schedule.office(),
                Person.of(schedule.accountManager()),
                today,
                schedule.amount(),
                schedule.collected(),
                overdue(instalments),
                schedule.collected().subtract(allocated),
                instalments,
                schedule.isDelivered(),
                schedule.collected().compareTo(schedule.amount()) >= 0,
                schedule.settlement().day(),
                schedule.settlement().status(),
                Person.of(schedule.settlement().proposedBy()),
                Person.of(schedule.settlement().settledBy()),
                schedule.settlement().settledOn(),
                schedule.version());
    }

    private static BigDecimal overdue(List<DueInstalment> instalments) {
        return sum(instalments.stream()
                .filter(due -> due.state() == InstalmentState.OVERDUE)
                .map(due -> due.amount().subtract(due.collected()))
                .toList());
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }
}
