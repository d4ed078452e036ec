package kam.kpi.organisation.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kam.kit.master.KnownCustomer;
import kam.kit.master.KnownCustomers;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;

/**
 * Customers are handed over before their account manager leaves (客户移交): by customer-service's assignments. Source:
 * requirement K10; practice.
 */
@ApplicationScoped
class HandOver {
    private static final String LOST = "LOST";
    private static final int MOST_NAMED = 100;

    private final KnownCustomers customers;

    HandOver(KnownCustomers customers) {
        this.customers = customers;
    }

    /** Refuses with 409 and names the customers, as far as this service has heard of them. */
    void mustBeDone(Employee member) {
        var held = held(member.personId());
        if (held.isEmpty()) {
            return;
        }
        var problem = new Problem(
                StaffProblem.CUSTOMERS_TO_HAND_OVER,
                Wording.of("{name} 名下尚有 {count} 家客户 | {name} still answers for {count} customers")
                        .with("name", member.name())
                        .with("count", held.size() > MOST_NAMED ? MOST_NAMED + "+" : held.size()));
        for (var customer : held.stream().limit(MOST_NAMED).toList()) {
            problem = problem.at(
                    "",
                    StaffFault.CUSTOMER_NOT_HANDED_OVER
                            .with("id", customer.id())
                            .with("number", customer.number())
                            .with("name", customer.name()));
        }
        throw problem;
    }

    private List<KnownCustomer> held(String personId) {
        return customers
                .find("accountManager = ?1 and status <> ?2 order by number", personId, LOST)
                .range(0, MOST_NAMED)
                .list();
    }
}
