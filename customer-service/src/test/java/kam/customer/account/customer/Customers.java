package kam.customer.account.customer;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import kam.customer.account.customer.Customer.NewCustomer;

/** Customers for tests. */
public final class Customers {
    private Customers() {}

    /** A valid code that no other test uses. */
    public static String newCreditCode() {
        var body = "91%015d".formatted(ThreadLocalRandom.current().nextLong(1_000_000_000_000_000L));
        return "0123456789ABCDEFGHJKLMNPQRTUWXY"
                .chars()
                .mapToObj(check -> body + (char) check)
                .filter(CreditCode::isValid)
                .findFirst()
                .orElseThrow();
    }

    /** A prospect of the Beijing office whose archive has all that a dossier needs. */
    public static Customer prospect() {
        return with(details("机械制造", "北京市朝阳区建国路 1 号", List.of(new Contact("王建国", "总经理", "010-65001234", true, null))));
    }

    /** A prospect of whom the archive has the name and a contact who is in charge of nothing. */
    public static Customer hardlyKnown() {
        return with(details(null, " ", List.of(new Contact("李明", null, "13800138000", false, null))));
    }

    private static CustomerDetails details(String industry, String address, List<Contact> contacts) {
        return new CustomerDetails("北京长城机械有限公司", "zhao.lei", industry, address, contacts, null);
    }

    private static Customer with(CustomerDetails details) {
        return new Customer("KH-2026-000001", new NewCustomer(newCreditCode(), "BJ", details), Instant.EPOCH);
    }
}
