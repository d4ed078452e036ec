package kam.visit.customer;

import static org.awaitility.Awaitility.await;

import java.util.UUID;
import kam.testing.ToldCustomers;
import kam.visit.Someone;

/** Customers as customer-service would tell of them. */
public final class Customers {
    private Customers() {}

    /** A new customer of the office, known to the service when this returns. */
    public static UUID known(String office) {
        var id = UUID.randomUUID();
        register(id, office);
        var auditor = Someone.with("auditor", null);
        await().until(() -> auditor.get("/api/v1/gift-limits?customerId={id}&recipient=x", id)
                        .extract()
                        .statusCode()
                == 200);
        return id;
    }

    /** Told of, perhaps not heard yet. */
    public static void register(UUID id, String office) {
        ToldCustomers.prospect(id, "KH-2026-000001", "华北机电", office, "wang");
    }
}
