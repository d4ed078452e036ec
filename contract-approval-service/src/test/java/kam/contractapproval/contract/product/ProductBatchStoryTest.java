package kam.contractapproval.contract.product;

import static kam.contractapproval.Desk.AUDITOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import kam.contractapproval.Someone;
import kam.testing.Events;
import org.junit.jupiter.api.Test;

/** What an ERP sends, again and out of order. */
@QuarkusTest
class ProductBatchStoryTest {
    private static final String PRODUCTS = "/api/v1/products";
    private static final Someone ERP = Someone.named("erp", "erp", null);

    private final String sku = "SKU-" + UUID.randomUUID();

    @Test
    void aBatchOfThreeIsTakenOnceHoweverOftenItComes() {
        var three = List.of(line(sku + "a", "甲", "1"), line(sku + "b", "乙", "1"), line(sku + "c", "丙", "1"));
        var first = send(three)
                .body("products.index", contains(0, 1, 2))
                .body("products.status", contains(201, 201, 201))
                .body("products.outcome", contains("REGISTERED", "REGISTERED", "REGISTERED"))
                .body("products.id", everyItem(notNullValue()))
                .extract()
                .<List<String>>path("products.id");
        send(three)
                .body("products.status", contains(200, 200, 200))
                .body("products.outcome", contains("UNCHANGED", "UNCHANGED", "UNCHANGED"))
                .body("products.id", equalTo(first));
        await().until(() -> told(first.get(2)) == 1);
        assertThat(told(first.get(0))).isOne();
    }

    @Test
    void whatComesOutOfOrderIsStaleAndChangesNothing() {
        send(List.of(line(sku, "第九版", "9")));
        send(List.of(line(sku, "第十版", "10"), line(sku, "第八版", "8"), line(" " + sku.toLowerCase(), "第九版", "9")))
                .body("products.status", contains(200, 200, 200))
                .body("products.outcome", contains("CHANGED", "STALE", "STALE"));
        AUDITOR.get(PRODUCTS + "?sku=" + sku)
                .body("items.name", contains("第十版"))
                .body("items.sourceVersion", contains("10"));
    }

    @Test
    void otherContentUnderTheSameVersionIsRefused() {
        send(List.of(line(sku, "第一版", "1")));
        send(List.of(line(sku, "另一个第一版", "1")))
                .body("products.status", contains(409))
                .body("products.problem.code", contains("different-content"))
                .body("products[0].problem.errors[0].pointer", equalTo("/sourceVersion"));
        AUDITOR.get(PRODUCTS + "?sku=" + sku).body("items.name", contains("第一版"));
    }

    @Test
    void oneBadLineStopsNoOther() {
        var noVersion = line(sku + "n", "丁", "1");
        noVersion.remove("sourceVersion");
        var spelled = line(sku + "v", "戊", "v1");
        var unknownField = line(sku + "u", "己", "1");
        unknownField.put("colour", "red");
        var withdrawn = line(sku + "w", "庚", "1");
        withdrawn.put("status", "WITHDRAWN");
        send(List.of(line(sku, "甲", "1"), noVersion, spelled, unknownField, "no product", withdrawn))
                .body("products.status", contains(201, 400, 400, 400, 400, 201))
                .body("products[1].problem.errors[0].pointer", equalTo("/sourceVersion"))
                .body("products[1].problem.errors[0].code", equalTo("required"))
                .body("products[2].problem.errors[0].code", equalTo("pattern"))
                .body("products[3].problem.errors[0].pointer", equalTo("/colour"));
        AUDITOR.get(PRODUCTS + "?q={q}&sort=sku", sku).body("items.status", contains("ON_SALE", "WITHDRAWN"));
    }

    @Test
    void ofABatchThatIsTooLongNothingIsTaken() {
        var more = IntStream.rangeClosed(0, 1000)
                .mapToObj(i -> line(sku + "-" + i, "丙", "1"))
                .toList();
        ERP.post(PRODUCTS + "/batches", Map.of("products", more))
                .statusCode(400)
                .body("errors.pointer", contains("/products"));
        AUDITOR.get(PRODUCTS + "?q={q}", sku).body("items", empty());
    }

    private static ValidatableResponse send(List<?> products) {
        return ERP.post(PRODUCTS + "/batches", Map.of("products", products)).statusCode(200);
    }

    private static Map<String, Object> line(String sku, String name, String version) {
        var line = new HashMap<String, Object>();
        line.put("sku", sku);
        line.put("name", name);
        line.put("unit", "件");
        line.put("vatRate", 13);
        line.put("sourceVersion", version);
        return line;
    }

    private static int told(String id) {
        return Events.of("kam.contract", UUID.fromString(id)).size();
    }
}
