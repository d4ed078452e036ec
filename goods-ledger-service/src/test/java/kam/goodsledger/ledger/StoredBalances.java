package kam.goodsledger.ledger;

import static io.restassured.RestAssured.given;
import static io.restassured.config.JsonConfig.jsonConfig;

import io.restassured.config.RestAssuredConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kam.kit.identity.Role;
import kam.testing.Tokens;

/** The balances that the service tells, exactly, page by page, without what is zero. */
final class StoredBalances {
    private static final RestAssuredConfig EXACT =
            RestAssuredConfig.config().jsonConfig(jsonConfig().numberReturnType(NumberReturnType.BIG_DECIMAL));

    private StoredBalances() {}

    /** Of one office, or of all where it is null. */
    static Map<Account, BigDecimal> of(String office) {
        var balances = new HashMap<Account, BigDecimal>();
        String after = null;
        do {
            var request = given().config(EXACT)
                    .auth()
                    .oauth2(Tokens.of(Role.AUDITOR, null))
                    .queryParam("limit", 200);
            if (office != null) {
                request.queryParam("office", office);
            }
            if (after != null) {
                request.queryParam("after", after);
            }
            var page = request.get("/api/v1/ledger/balances")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            page.<Map<String, Object>>getList("items").forEach(item -> {
                var balance = (BigDecimal) item.get("balance");
                if (balance.signum() != 0) {
                    balances.put(account(item), balance.stripTrailingZeros());
                }
            });
            after = page.getString("next");
        } while (after != null);
        return balances;
    }

    private static Account account(Map<String, Object> item) {
        var customer = (String) item.get("customerId");
        return new Account(
                AccountKind.valueOf((String) item.get("kind")),
                (String) item.get("office"),
                customer == null ? null : UUID.fromString(customer),
                (String) item.get("commodity"));
    }
}
