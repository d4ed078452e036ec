package kam.kpi;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import kam.events.ContractEvent.ContractEffective;
import kam.events.ContractEvent.Instalment;
import kam.events.CustomerEvent.CustomerRegistered;
import kam.events.CustomerEvent.KeyAccountAssigned;
import kam.events.DeliveryEvent.GoodsDelivered;
import kam.events.DeliveryEvent.GoodsReturned;
import kam.events.ExpenseEvent.ExpenseSettled;
import kam.events.MoneyEvent.PaymentCollected;
import kam.events.VisitEvent.VisitApproved;
import kam.events.VisitEvent.VisitReported;
import kam.testing.Events;

/** What one account manager does with one customer, told as the other services tell it; each returns the event id. */
public record Deeds(String person, String office, UUID customer) {
    /** Visits count for who goes, whoever answers for the customer. */
    private static final String ACCOUNT_MANAGER = "sun.li";

    public Deeds(String person, String office) {
        this(person, office, UUID.randomUUID());
    }

    public UUID delivered(String day, String value) {
        return delivered(UUID.randomUUID(), day, value);
    }

    public UUID delivered(UUID delivery, String day, String value) {
        return Events.publish(
                new GoodsDelivered(
                        delivery,
                        UUID.randomUUID(),
                        customer,
                        office,
                        person,
                        List.of(),
                        new BigDecimal(value),
                        LocalDate.parse(day)),
                Instant.now());
    }

    public UUID returned(String day, String value) {
        return returned(UUID.randomUUID(), day, value);
    }

    public UUID returned(UUID delivery, String day, String value) {
        return Events.publish(
                new GoodsReturned(
                        UUID.randomUUID(),
                        delivery,
                        UUID.randomUUID(),
                        customer,
                        office,
                        person,
                        "FW-2025-000001",
                        false,
                        List.of(),
                        new BigDecimal(value),
                        LocalDate.parse(day)),
                Instant.now());
    }

    public UUID agreed(UUID contract, Instalment... instalments) {
        var start = LocalDate.of(2025, 1, 1);
        return Events.publish(
                new ContractEffective(
                        contract,
                        "HT-2025-000001",
                        customer,
                        office,
                        person,
                        new BigDecimal("180000.00"),
                        start,
                        start,
                        start.plusYears(1),
                        List.of(),
                        List.of(instalments),
                        "PURCHASE",
                        null,
                        null),
                Instant.now());
    }

    public static Instalment instalment(int number, String dueOn, String amount) {
        return new Instalment(number, LocalDate.parse(dueOn), new BigDecimal(amount));
    }

    public UUID collected(UUID contract, String day, String amount) {
        return Events.publish(
                new PaymentCollected(
                        UUID.randomUUID(),
                        contract,
                        customer,
                        office,
                        person,
                        new BigDecimal(amount),
                        "TRANSFER",
                        LocalDate.parse(day)),
                Instant.now());
    }

    public UUID visitPlanned(UUID visit, String day) {
        return Events.publish(
                new VisitApproved(
                        visit,
                        customer,
                        office,
                        ACCOUNT_MANAGER,
                        LocalDate.parse(day),
                        new BigDecimal("500.00"),
                        "BF-2025-000001",
                        person),
                Instant.now());
    }

    public UUID visitDone(UUID visit, String plannedOn, String day) {
        return Events.publish(
                new VisitReported(
                        visit,
                        customer,
                        office,
                        ACCOUNT_MANAGER,
                        LocalDate.parse(plannedOn),
                        LocalDate.parse(day),
                        "BF-2025-000001",
                        person,
                        LocalDate.parse(day)),
                Instant.now());
    }

    public UUID registered(String day) {
        return Events.publish(
                new CustomerRegistered(customer, "KH-2025-000001", "长城机械", "91110000600037341L", office, person),
                LocalDate.parse(day).atTime(9, 0).toInstant(ZoneOffset.ofHours(8)));
    }

    /** From this day on the customer is another's. */
    public UUID handedTo(String successor, String itsOffice, String validFrom) {
        return Events.publish(
                new KeyAccountAssigned(
                        customer,
                        "KH-2025-000001",
                        "KEY_ACCOUNT",
                        itsOffice,
                        successor,
                        office,
                        person,
                        LocalDate.parse(validFrom),
                        true,
                        "岗位调整",
                        "wang.fang"),
                Instant.now());
    }

    public UUID spent(String day, String amount) {
        return Events.publish(
                new ExpenseSettled(
                        UUID.randomUUID(),
                        "TRAVEL",
                        customer,
                        office,
                        person,
                        new BigDecimal(amount),
                        LocalDate.parse(day),
                        LocalDate.parse(day)),
                Instant.now());
    }
}
