package kam.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import kam.events.ContractEvent.ContractApproved;
import kam.testing.Events;

/** Key accounts for tests: their applications were approved by the route, played here. */
public final class KeyAccounts {
    private KeyAccounts() {}

    /** The office must see its own customers only, so its code is that of the office. */
    public static UUID of(Office office, String code) {
        var customer = office.register();
        var application = office.submittedApplication(customer);
        var approved = new ContractApproved(
                UUID.randomUUID(),
                "HT-2026-000001",
                customer,
                code,
                "zhao.lei",
                application,
                1,
                new BigDecimal("180000.00"),
                2,
                "BA-2026-000001",
                "0".repeat(64));
        Events.publish(approved, Instant.EPOCH);
        await().untilAsserted(
                        () -> assertThat(office.statusOfCustomer(customer)).isEqualTo("KEY_ACCOUNT"));
        return customer;
    }
}
