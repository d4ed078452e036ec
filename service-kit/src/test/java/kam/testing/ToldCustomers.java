package kam.testing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import kam.events.CustomerEvent.CustomerChanged;

/** Customers as customer-service tells of them. */
public final class ToldCustomers {
    private ToldCustomers() {}

    public static void prospect(UUID id, String number, String name, String office, String accountManager) {
        tell(id, number, name, "PROSPECT", office, accountManager);
    }

    public static void keyAccount(UUID id, String number, String name, String office, String accountManager) {
        tell(id, number, name, "KEY_ACCOUNT", office, accountManager);
    }

    public static void lost(UUID id, String number, String name, String office, String accountManager) {
        tell(id, number, name, "LOST", office, accountManager);
    }

    private static void tell(UUID id, String number, String name, String status, String office, String accountManager) {
        Events.publish(of(id, number, name, status, office, accountManager), Instant.now());
    }

    public static CustomerChanged of(
            UUID id, String number, String name, String status, String office, String accountManager) {
        return new CustomerChanged(
                id,
                number,
                name,
                "91110000600037341L",
                status,
                office,
                accountManager,
                "A",
                new BigDecimal("1000000.00"),
                null,
                null);
    }
}
