package kam.goodsledger.ledger;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import kam.goodsledger.Story;
import kam.kit.identity.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
class HledgerTest {
    @TempDir
    Path directory;

    @Test
    void hledgerRecomputesEveryBalanceFromTheJournal() {
        assumeTrue(Hledger.isInstalled(), "hledger is not installed");
        var story = Story.begin();
        story.held(5);
        story.signed(story.dispatched(3));
        story.paid("OFFICE", "120.50");
        story.paid("COMPANY", "79.5");
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            var ours = ours();
            assertTrue(ours.containsKey("CUSTOMERS:OFFICE_CASH:" + story.office + " CNY"));
            assertEquals(ours, Hledger.balances(directory, journal(story)));
        });
    }

    private static String journal(Story story) {
        return story.get(Role.AUDITOR, "/api/v1/ledger/journal")
                .statusCode(200)
                .contentType("text/plain")
                .extract()
                .asString();
    }

    private static Map<String, BigDecimal> ours() {
        var balances = new TreeMap<String, BigDecimal>();
        StoredBalances.of(null)
                .forEach((account, balance) -> balances.put(
                        Hledger.key(HledgerJournal.name(account), HledgerJournal.plain(account.commodity())), balance));
        return balances;
    }
}
