package kam.contractapproval.contract.product;

import static kam.contractapproval.Desk.CLERK;
import static kam.contractapproval.Desk.CONTRACTS;
import static kam.contractapproval.Desk.draft;
import static kam.contractapproval.Desk.effective;
import static kam.contractapproval.Desk.keyAccount;
import static kam.contractapproval.Desk.line;
import static kam.contractapproval.Desk.terms;
import static kam.contractapproval.Desk.today;
import static kam.contractapproval.Quotes.opened;
import static kam.contractapproval.Quotes.round;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kam.contractapproval.Someone;
import kam.kit.master.NamedProducts;
import kam.kit.master.Strictness;
import org.junit.jupiter.api.Test;

/** Where {@code kam.products.check} is REFUSE: the same check with the other setting stands in for a test's time. */
@QuarkusTest
class StrictProductsStoryTest {
    private static final String PRICES = "/api/v1/settlement-prices";
    private static final Someone BOOKS = Someone.named("books", "sales-company-clerk", null);

    private final String sku = "SKU-" + UUID.randomUUID();

    @Inject
    Products products;

    private void beStrict() {
        QuarkusMock.installMockForType(new NamedProducts(products, () -> Strictness.REFUSE), NamedProducts.class);
    }

    @Test
    void aPriceOfWhatIsNotRegisteredIsRefused() {
        beStrict();
        BOOKS.post(PRICES, price(sku, "件"))
                .statusCode(404)
                .header("Retry-After", equalTo("1"))
                .body("code", equalTo("product-unknown"))
                .body("errors.pointer", contains("/sku"))
                .body("errors.code", contains("not-known"));
        registered();
        BOOKS.post(PRICES, price(sku, "打"))
                .statusCode(409)
                .body("code", equalTo("unit-unknown"))
                .body("errors.pointer", contains("/unit"));
        var list = List.of(price(sku, "件"), price(sku + "x", "件"), price(sku + "y", "件"));
        BOOKS.post(PRICES + "/list", Map.of("prices", list))
                .statusCode(404)
                .body("errors.pointer", contains("/prices/1/sku", "/prices/2/sku"));
        BOOKS.post(PRICES, price(" " + sku.toLowerCase(), "件")).statusCode(201);
    }

    @Test
    void contractsAndQuotesNameProductsThatAreSold() {
        var customer = keyAccount("BJ");
        var quote = opened(customer);
        beStrict();
        var terms = terms(List.of(line(sku, "1", "1")), "1");
        CLERK.post(CONTRACTS, Map.of("customerId", customer, "terms", terms))
                .statusCode(404)
                .header("Retry-After", equalTo("1"))
                .body("code", equalTo("product-unknown"))
                .body("errors.pointer", contains("/terms/lines/0/sku"));
        CLERK.post(quote + "/rounds", round("OURS", sku, "1", "1"))
                .statusCode(404)
                .body("errors.pointer", contains("/lines/0/sku"));
        var product = registered();
        CLERK.post(quote + "/rounds", round("OURS", sku, "1", "1")).statusCode(201);
        var contract = draft(customer, terms);
        BOOKS.post(product + "/withdrawal").statusCode(200);
        for (var late : List.of(
                CLERK.post(quote + "/rounds", round("OURS", sku, "1", "1")),
                CLERK.put(contract, "*", Map.of("terms", terms)),
                CLERK.post(contract + "/submission"))) {
            late.statusCode(409).body("code", equalTo("product-withdrawn"));
        }
    }

    @Test
    void whatAContractHasAgreedOnMayStayInItsAmendment() {
        var customer = keyAccount("BJ");
        var product = registered();
        var contract = effective(customer, terms(List.of(line(sku, "100", "1")), "100"));
        beStrict();
        BOOKS.post(product + "/withdrawal").statusCode(200);
        for (var ordered : Map.of(sku, 201, sku + "-2", 404).entrySet()) {
            var order = Map.of(
                    "contractId", contract.substring(contract.lastIndexOf('/') + 1),
                    "wishedOn", today().toString(),
                    "lines", List.of(Map.of("sku", ordered.getKey(), "quantity", 1)));
            CLERK.post("/api/v1/orders", order).statusCode(ordered.getValue());
        }
        var more = terms(List.of(line(sku, "100", "1"), line(sku + "-2", "50", "1")), "150");
        CLERK.post(contract + "/amendments", Map.of("reason", "加购", "terms", more))
                .statusCode(404)
                .body("errors.pointer", contains("/terms/lines/1/sku"));
        var less = terms(List.of(line(sku, "90", "1")), "90");
        CLERK.post(contract + "/amendments", Map.of("reason", "让利", "terms", less))
                .statusCode(201);
    }

    /** Returns its address. */
    private String registered() {
        var product = Map.of("sku", sku, "name", "轴承", "unit", "件", "vatRate", 13);
        return "/api/v1/products/"
                + BOOKS.post("/api/v1/products", product)
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    private static Map<String, Object> price(String sku, String unit) {
        return Map.of("sku", sku, "unit", unit, "price", 1, "effectiveFrom", today().toString());
    }
}
