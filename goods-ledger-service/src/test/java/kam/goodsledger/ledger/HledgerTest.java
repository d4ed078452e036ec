package kam.goodsledger.ledger;

import static io.restassured.RestAssured.given;
import static io.restassured.config.JsonConfig.jsonConfig;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.RestAssuredConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import kam.goodsledger.Story;
import kam.kit.identity.Role;
import kam.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
class HledgerTest {
    private static final RestAssuredConfig EXACT =
            RestAssuredConfig.config().jsonConfig(jsonConfig().numberReturnType(NumberReturnType.BIG_DECIMAL));

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
            var ours = ours(story);
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

    /** Every balance of the service that is not zero, page by page. */
    private static Map<String, BigDecimal> ours(Story story) {
        var balances = new TreeMap<String, BigDecimal>();
        String after = null;
        do {
            var request = given().config(EXACT)
                    .auth()
                    .oauth2(Tokens.of(Role.AUDITOR, null))
                    .queryParam("limit", 200);
            if (after != null) {
                request.queryParam("after", after);
            }
            var page = request.get("/api/v1/ledger/balances")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            page.<Map<String, Object>>getList("items").forEach(item -> {
                var balance = new BigDecimal(item.get("balance").toString());
                if (balance.signum() != 0) {
                    balances.put(key(item), balance.stripTrailingZeros());
                }
            });
            after = page.getString("next");
        } while (after != null);
        return balances;
    }

    private static String key(Map<String, Object> item) {
        var customer = (String) item.get("customerId");
        var account = new Account(
                AccountKind.valueOf((String) item.get("kind")),
                (String) item.get("office"),
                customer == null ? null : UUID.fromString(customer),
                (String) item.get("commodity"));
        return Hledger.key(HledgerJournal.name(account), HledgerJournal.plain(account.commodity()));
    }
}
