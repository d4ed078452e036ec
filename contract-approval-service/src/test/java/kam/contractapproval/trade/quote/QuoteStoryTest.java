package kam.contractapproval.trade.quote;

import static kam.contractapproval.Desk.AUDITOR;
import static kam.contractapproval.Desk.CLERK;
import static kam.contractapproval.Desk.CONTRACTS;
import static kam.contractapproval.Desk.MANAGER;
import static kam.contractapproval.Desk.idOf;
import static kam.contractapproval.Desk.keyAccount;
import static kam.contractapproval.Desk.line;
import static kam.contractapproval.Desk.tamper;
import static kam.contractapproval.Desk.terms;
import static kam.contractapproval.Desk.today;
import static kam.contractapproval.Desk.told;
import static kam.contractapproval.Quotes.QUOTES;
import static kam.contractapproval.Quotes.acceptance;
import static kam.contractapproval.Quotes.opened;
import static kam.contractapproval.Quotes.round;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import kam.contractapproval.Quotes;
import kam.contractapproval.Race;
import kam.contractapproval.Someone;
import kam.testing.ToldCustomers;
import org.junit.jupiter.api.Test;

@QuarkusTest
class QuoteStoryTest {
    private static final int RACERS = 8;
    private static final Someone PRICING = Someone.named("books", "sales-company-clerk", null);

    @Inject
    DataSource dataSource;

    @Test
    void aNegotiationRunsThroughItsRoundsAndTheLatestBecomesADraftOnce() {
        var at = opened(keyAccount("BJ"));
        CLERK.get(at).body("number", startsWith("BJ-")).body("status", equalTo("OPEN"));
        CLERK.post(at + "/acceptance", acceptance(1, "1000")).statusCode(409).body("code", equalTo("no-round"));
        CLERK.post(at + "/rounds", round("OURS", "A", "100", "80")).statusCode(201);
        CLERK.post(at + "/rounds", round("CUSTOMERS", "A", "90", "80"))
                .statusCode(201)
                .body("rounds.side", contains("OURS", "CUSTOMERS"))
                .body("rounds.amount", contains(1000.0f, 900.0f))
                .body("rounds[1].linesUnderFloor", empty())
                .body("rounds[1].objections", equalTo("价格偏高"));
        CLERK.post(at + "/acceptance", acceptance(1, "1000"))
                .statusCode(409)
                .body("code", equalTo("not-the-latest-round"));
        CLERK.post(at + "/acceptance", acceptance(2, "1000"))
                .statusCode(400)
                .body("code", equalTo("instalments-do-not-add-up"))
                .body("errors[0].pointer", equalTo("/terms/instalments"));
        String contract = MANAGER.post(at + "/acceptance", acceptance(2, "900"))
                .statusCode(200)
                .body("status", equalTo("ACCEPTED"))
                .body("acceptedRound", equalTo(2))
                .extract()
                .path("contractId");
        CLERK.get(CONTRACTS + "/" + contract)
                .statusCode(200)
                .body("status", equalTo("DRAFT"))
                .body("amount", equalTo(900.0f))
                .body("terms.deliveryTerms", equalTo("送货上门"))
                .body("terms.accountManager", equalTo("wang"));
        AUDITOR.get(CONTRACTS + "/" + contract + "/trail").body("lines[0].note", startsWith("from BJ-"));
        await().untilAsserted(() -> assertThat(outcomes(at)).containsExactly("ACCEPTED"));
        var told = told(at, "QuoteConcluded").get(0);
        assertThat(told.getString("office")).isEqualTo("BJ");
        assertThat(told.getString("accountManager")).isEqualTo("wang");
        assertThat(told.getInt("rounds")).isEqualTo(2);
        assertThat(told.getFloat("firstOffer")).isEqualTo(1000);
        assertThat(told.getFloat("finalAmount")).isEqualTo(900);
        assertThat(told.getFloat("floorAmount")).isEqualTo(800);
        assertThat(told.getString("concludedOn")).isEqualTo(today().toString());
        for (var late : List.of(
                CLERK.post(at + "/acceptance", acceptance(2, "900")),
                CLERK.post(at + "/rounds", round("OURS", "A", "95", "80")),
                CLERK.post(at + "/loss", Map.of("reason", "太晚")))) {
            late.statusCode(409).body("code", equalTo("quote-closed"));
        }
    }

    @Test
    void theRouteOfADraftThatLeavesItsQuoteSaysSoWithBothPrices() {
        var at = opened(keyAccount("BJ"));
        CLERK.post(at + "/rounds", round("OURS", "A", "70", "50")).statusCode(201);
        CLERK.post(at + "/rounds", round("CUSTOMERS", "A", "60", "50")).statusCode(201);
        var accepted = CLERK.post(at + "/acceptance", acceptance(2, "600"))
                .statusCode(200)
                .extract();
        var contract = CONTRACTS + "/" + accepted.path("contractId");
        AUDITOR.get(contract + "/route").body("warnings.findAll { it.code == 'leaves-quote' }", empty());
        var instead = terms(List.of(line("A", "1", "1"), line("B", "2", "1")), "3");
        CLERK.put(contract, CLERK.get(contract).extract().header("ETag"), Map.of("terms", instead))
                .statusCode(200);
        var texts = "warnings.findAll { it.code == 'leaves-quote' }.text";
        var quote = accepted.path("number");
        AUDITOR.get(contract + "/route")
                .body(
                        texts,
                        contains(
                                "第 1 行 A（件）：报价 " + quote + " 接受的单价为 60.00 元，现为 1.00 元",
                                "第 1 行 A（件）：报价 " + quote + " 接受的数量为 10，现为 1",
                                "第 2 行 B（件）：不在报价 " + quote + " 中，数量 1，单价 2.00 元"));
        CLERK.post(contract + "/submission").statusCode(200);
        AUDITOR.request()
                .header("Accept-Language", "en")
                .get(contract + "/route")
                .then()
                .body(
                        texts + "[0]",
                        equalTo("Line 1, A (件): the price accepted in quote " + quote
                                + " is 60.00 CNY, now it is 1.00 CNY"));
    }

    @Test
    void aRoundUnderTheSettlementPriceInForceIsShownAndAcceptedWithAReasonOnly() {
        var sku = "SKU-" + UUID.randomUUID();
        var at = opened(keyAccount("BJ"));
        CLERK.post(at + "/rounds", round("OURS", sku, "69", null))
                .statusCode(400)
                .body("code", equalTo("floor-unknown"))
                .body("errors[0].pointer", equalTo("/lines/0/floorPrice"));
        PRICING.post(
                        "/api/v1/settlement-prices",
                        Map.of(
                                "sku",
                                sku,
                                "unit",
                                "件",
                                "price",
                                new BigDecimal("70"),
                                "effectiveFrom",
                                today().toString()))
                .statusCode(201);
        CLERK.post(at + "/rounds", round("OURS", " " + sku.toLowerCase(), "69", null))
                .statusCode(201)
                .body("rounds[0].linesUnderFloor", contains(1))
                .body("rounds[0].lines[0].settlementPrice", equalTo(70.0f));
        var acceptance = acceptance(1, "690");
        CLERK.post(at + "/acceptance", acceptance)
                .statusCode(400)
                .body("code", equalTo("floor-reason-required"))
                .body("errors[0].pointer", equalTo("/floorReason"));
        acceptance.put("floorReason", "打开华北市场");
        CLERK.post(at + "/acceptance", acceptance).statusCode(200).body("floorReason", equalTo("打开华北市场"));
    }

    @Test
    void anOfferThatRanOutIsShownAsExpiredAndAcceptedOnlyAfterANewRound() throws SQLException {
        var customer = keyAccount("BJ");
        var at = opened(customer);
        var stale = round("OURS", "A", "100", "80");
        stale.put("validUntil", today().minusDays(2).toString());
        CLERK.post(at + "/rounds", stale).statusCode(400).body("code", equalTo("validity-over"));
        CLERK.post(at + "/rounds", round("OURS", "A", "100", "80")).statusCode(201);
        tamper("update quote set valid_until = current_date - 3 where id = ?", idOf(at));
        tamper("update quote_round set valid_until = current_date - 3 where quote_id = ?", idOf(at));
        CLERK.get(at).body("status", equalTo("EXPIRED"));
        await().untilAsserted(() -> assertThat(outcomes(at)).containsExactly("EXPIRED"));
        CLERK.get(QUOTES + "?status=EXPIRED&customerId=" + customer).body("items.id", contains(idOf(at)));
        CLERK.get(QUOTES + "?status=OPEN&customerId=" + customer).body("items", empty());
        CLERK.post(at + "/acceptance", acceptance(1, "1000")).statusCode(409).body("code", equalTo("offer-expired"));
        CLERK.post(at + "/rounds", round("OURS", "A", "100", "80")).body("status", equalTo("OPEN"));
        CLERK.post(at + "/acceptance", acceptance(2, "1000")).statusCode(200);
        await().untilAsserted(() -> assertThat(outcomes(at)).containsExactly("EXPIRED", "ACCEPTED"));
    }

    @Test
    void aLostQuoteKeepsItsReason() {
        var at = opened(keyAccount("BJ"));
        CLERK.post(at + "/loss", Map.of("reason", " ")).statusCode(400);
        CLERK.post(at + "/loss", Map.of("reason", "竞争对手低价"))
                .statusCode(200)
                .body("status", equalTo("LOST"))
                .body("lostReason", equalTo("竞争对手低价"))
                .body("contractId", nullValue());
        CLERK.get(QUOTES + "?status=LOST&limit=200").body("items.id", hasItem(idOf(at)));
        await().untilAsserted(() -> assertThat(outcomes(at)).containsExactly("LOST"));
        var told = told(at, "QuoteConcluded").get(0);
        assertThat(told.getString("reason")).isEqualTo("竞争对手低价");
        assertThat(told.<Object>get("firstOffer")).isNull();
    }

    private static List<String> outcomes(String at) {
        return told(at, "QuoteConcluded").stream()
                .map(event -> event.getString("outcome"))
                .toList();
    }

    @Test
    void aProspectIsQuotedButHisFirstContractComesWithHisApplication() {
        var prospect = UUID.randomUUID();
        CLERK.post(QUOTES, Quotes.wish(prospect)).statusCode(404).body("code", equalTo("customer-unknown"));
        ToldCustomers.prospect(prospect, "KH-3", "华南", "BJ", "wang");
        await().until(() -> CLERK.post(QUOTES, Quotes.wish(prospect)).extract().statusCode() == 201);
        var at = opened(prospect);
        CLERK.post(at + "/rounds", round("OURS", "A", "100", "80")).statusCode(201);
        CLERK.post(at + "/acceptance", acceptance(1, "1000"))
                .statusCode(409)
                .body("code", equalTo("not-a-key-account"));
        CLERK.get(at).body("status", equalTo("OPEN"));
    }

    @Test
    void aQuoteOfAnotherOfficeIsAsIfItWereNotThere() {
        var at = opened(keyAccount("BJ"));
        var stranger = Someone.named("clerk.sh", "office-clerk", "SH");
        stranger.get(at).statusCode(404);
        stranger.post(at + "/rounds", round("OURS", "A", "1", "1")).statusCode(404);
        stranger.get(QUOTES + "?limit=200").body("items.id", not(hasItem(idOf(at))));
    }

    @Test
    void ofEightWhoAcceptAtOnceOneMakesTheContract() throws Exception {
        var customer = keyAccount("BJ");
        var at = opened(customer);
        CLERK.post(at + "/rounds", round("OURS", "A", "100", "80")).statusCode(201);
        var pool = Executors.newFixedThreadPool(RACERS);
        try {
            Callable<Response> accept = () -> CLERK.request()
                    .contentType("application/json")
                    .body(acceptance(1, "1000"))
                    .post(at + "/acceptance");
            var answers = Race.of(pool, Collections.nCopies(RACERS, accept));
            assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSize(1);
            assertThat(answers)
                    .filteredOn(answer -> answer.statusCode() != 200)
                    .allSatisfy(answer ->
                            assertThat(answer.jsonPath().getString("code")).isEqualTo("quote-closed"));
        } finally {
            pool.shutdown();
        }
        AUDITOR.get(CONTRACTS + "?customerId=" + customer)
                .body("items.amount.findAll { it == 1000.0f }.size()", equalTo(1));
    }

    @Test
    void theServiceItselfCannotChangeARound() {
        for (var forbidden : List.of("update quote_round set side = 'OURS'", "delete from quote_line")) {
            assertThatThrownBy(() -> {
                        try (var connection = dataSource.getConnection();
                                var statement = connection.createStatement()) {
                            statement.executeUpdate(forbidden);
                        }
                    })
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
        }
    }
}
