package kam.contractapproval.contract.contract;

import static kam.contractapproval.Desk.AUDITOR;
import static kam.contractapproval.Desk.CONTRACTS;
import static kam.contractapproval.Desk.effective;
import static kam.contractapproval.Desk.idOf;
import static kam.contractapproval.Desk.keyAccount;
import static kam.contractapproval.Desk.terms;
import static kam.contractapproval.Desk.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import kam.contractapproval.Desk;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExpiryStoryTest {
    private static final int INSTANCES = 8;

    @Inject
    ExpiryService expiry;

    @Test
    void contractsThatEndSoonAreListed() {
        var customer = keyAccount("BJ");
        var soon = idOf(effective(customer, ending(20)));
        effective(customer, ending(60));
        AUDITOR.get(CONTRACTS + "?expiringWithinDays=20&customerId=" + customer)
                .body("items.id", contains(soon))
                .body("items.endsOn", contains(today().plusDays(20).toString()));
        AUDITOR.get(CONTRACTS + "?expiringWithinDays=19&customerId=" + customer).body("items", empty());
        AUDITOR.get(CONTRACTS + "?expiringWithinDays=60&customerId=" + customer).body("items.size()", equalTo(2));
        AUDITOR.get(CONTRACTS + "?expiringWithinDays=-1").statusCode(400);
    }

    @Test
    void manyInstancesWarnOnceOfAContractThatEndsWithin30Days() throws Exception {
        var customer = keyAccount("BJ");
        var soon = effective(customer, ending(30));
        var later = effective(customer, ending(31));
        assertThat(expiry.due(200)).doesNotContain(UUID.fromString(idOf(later)));
        var pool = Executors.newFixedThreadPool(INSTANCES);
        try {
            Callable<Void> warn = () -> {
                expiry.warn(UUID.fromString(idOf(soon)));
                return null;
            };
            for (var done : pool.invokeAll(Collections.nCopies(INSTANCES, warn))) {
                done.get();
            }
        } finally {
            pool.shutdown();
        }
        expiry.warn(UUID.fromString(idOf(later)));
        assertThat(expiry.due(200)).doesNotContain(UUID.fromString(idOf(soon)));
        await().untilAsserted(() -> assertThat(Desk.events(soon))
                .filteredOn("ContractExpiring"::equals)
                .hasSize(1));
        assertThat(Desk.events(later)).doesNotContain("ContractExpiring");
    }

    private static Map<String, Object> ending(int days) {
        var terms = terms("1000");
        terms.put("validUntil", today().plusDays(days).toString());
        return terms;
    }
}
