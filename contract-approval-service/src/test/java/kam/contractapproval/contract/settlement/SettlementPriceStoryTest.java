package kam.contractapproval.contract.settlement;

import static kam.contractapproval.Desk.AUDITOR;
import static kam.contractapproval.Desk.CLERK;
import static kam.contractapproval.Desk.draft;
import static kam.contractapproval.Desk.keyAccount;
import static kam.contractapproval.Desk.line;
import static kam.contractapproval.Desk.listed;
import static kam.contractapproval.Desk.terms;
import static kam.contractapproval.Desk.today;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import kam.contractapproval.Someone;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SettlementPriceStoryTest {
    private static final String PRICES = "/api/v1/settlement-prices";
    private static final Someone BOOKS = Someone.named("books", "sales-company-clerk", null);

    private final String sku = "SKU-" + UUID.randomUUID();

    @Test
    void aFuturePriceIsNotInForceBeforeItsDay() {
        record("70", today());
        record("75", today().plusDays(10));
        assertInForce(today(), 70.0f);
        assertInForce(today().plusDays(9), 70.0f);
        assertInForce(today().plusDays(10), 75.0f);
        AUDITOR.get(PRICES + "?sku=" + sku + "&inForceOn=" + today().minusDays(1))
                .body("items", empty());
        var at = draft(keyAccount("BJ"), terms(List.of(line(sku, "90", "60")), "90"));
        CLERK.post(at + "/submission").statusCode(200).body("internalAnnex.settlementPrice", contains(70.0f));
    }

    @Test
    void aFuturePriceIsCorrectedByALaterEntryOrWithdrawnBeforeItsDay() {
        record("70", today());
        record("75", today().plusDays(10));
        record("76", today().plusDays(10));
        assertInForce(today().plusDays(10), 76.0f);
        var wrong = record("7600", today().plusDays(20));
        var withdrawal = Map.of("reason", "小数点错误");
        BOOKS.post(wrong + "/withdrawal", withdrawal)
                .statusCode(200)
                .body("withdrawal.reason", equalTo("小数点错误"))
                .body("withdrawal.withdrawnBy.id", equalTo("books"));
        assertInForce(today().plusDays(20), 76.0f);
        BOOKS.post(wrong + "/withdrawal", withdrawal).statusCode(409).body("code", equalTo("price-withdrawn-already"));
        AUDITOR.get(wrong).body("price", equalTo(7600.0f)).body("withdrawal", notNullValue());
    }

    @Test
    void aPriceInForceIsNotWithdrawn() {
        var now = record("70", today());
        BOOKS.post(now + "/withdrawal", Map.of("reason", "x"))
                .statusCode(409)
                .body("code", equalTo("price-in-force-already"));
        AUDITOR.get(now).body("withdrawal", nullValue());
        CLERK.post(now + "/withdrawal", Map.of("reason", "x")).statusCode(403);
    }

    @Test
    void aPriceIsOfAProductInAnySpellingAndOfAUnit() {
        record("70", today());
        listed(sku, "箱", "6500");
        assertInForce(today(), 70.0f, 6500.0f);
        listed(" " + sku.toLowerCase(), "71");
        assertInForce(today(), 71.0f, 6500.0f);
        AUDITOR.get(PRICES + "?sku={sku}&inForceOn=" + today(), sku.toLowerCase() + " ")
                .body("items.price", containsInAnyOrder(71.0f, 6500.0f));
    }

    @Test
    void aListOfAThousandIsRecordedAtOnceAndAThousandAndOneIsNot() {
        var list = IntStream.range(0, 1000)
                .mapToObj(i -> price(sku + "-" + i, "10", today().plusDays(1)))
                .toList();
        BOOKS.post(PRICES + "/list", Map.of("prices", list)).statusCode(201).body("items.size()", equalTo(1000));
        var more = IntStream.range(0, 1001)
                .mapToObj(i -> price(sku + "+" + i, "10", today()))
                .toList();
        BOOKS.post(PRICES + "/list", Map.of("prices", more))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/prices"));
    }

    @Test
    void aListWithWrongLinesIsNotRecordedAndEachIsNamed() {
        var past = today().minusDays(2);
        var list = List.of(price(sku, "10", today()), price(sku + "a", "10", past), price(sku + "b", "10", past));
        BOOKS.post(PRICES + "/list", Map.of("prices", list))
                .statusCode(400)
                .body("code", equalTo("price-list-refused"))
                .body("errors.pointer", contains("/prices/1/effectiveFrom", "/prices/2/effectiveFrom"));
        var negative = List.of(price(sku, "-1", today()), price(sku, "1.234", today()));
        BOOKS.post(PRICES + "/list", Map.of("prices", negative))
                .statusCode(400)
                .body("errors.pointer", contains("/prices/0/price", "/prices/1/price"));
        AUDITOR.get(PRICES + "?sku=" + sku).body("items", empty());
    }

    private String record(String price, LocalDate from) {
        return PRICES + "/"
                + BOOKS.post(PRICES, price(sku, price, from))
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    private static Map<String, Object> price(String sku, String price, LocalDate from) {
        return Map.of("sku", sku, "unit", "件", "price", new BigDecimal(price), "effectiveFrom", from.toString());
    }

    private void assertInForce(LocalDate day, Float... prices) {
        AUDITOR.get(PRICES + "?sku=" + sku + "&inForceOn=" + day).body("items.price", containsInAnyOrder(prices));
    }
}
