package kam.contractapproval.contract.product;

import static kam.contractapproval.Desk.AUDITOR;
import static kam.contractapproval.Desk.CLERK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import kam.contractapproval.Race;
import kam.contractapproval.Someone;
import kam.testing.Events;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProductStoryTest {
    private static final String PRODUCTS = "/api/v1/products";
    private static final Someone BOOKS = Someone.named("books", "sales-company-clerk", null);

    private final String sku = "SKU-" + UUID.randomUUID();

    @Test
    void aProductIsRegisteredOnceHoweverItsNumberIsSpelled() {
        BOOKS.post(PRODUCTS, product(" " + sku, "无油轴承"))
                .statusCode(201)
                .body("sku", equalTo(sku))
                .body("status", equalTo("ON_SALE"))
                .body("conversions[0].factor", equalTo(100.0f))
                .body("sourceVersion", nullValue());
        for (var spelled : List.of(sku, sku.toLowerCase(), sku + " ", fullWidth(sku))) {
            BOOKS.post(PRODUCTS, product(spelled, "另一轴承"))
                    .statusCode(409)
                    .body("code", equalTo("sku-taken"))
                    .body("errors[0].pointer", equalTo("/sku"));
            AUDITOR.get(PRODUCTS + "?sku={sku}", spelled).body("items.name", contains("无油轴承"));
        }
        CLERK.post(PRODUCTS, product(sku + "x", "x")).statusCode(403);
    }

    @Test
    void ofEightWhoRegisterAProductAtOnceOneDoes() throws Exception {
        var pool = Executors.newFixedThreadPool(8);
        try {
            Callable<Response> register = () -> BOOKS.request()
                    .contentType("application/json")
                    .body(product(sku, "无油轴承"))
                    .post(PRODUCTS);
            var answers = Race.of(pool, Collections.nCopies(8, register));
            assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(1);
            assertThat(answers)
                    .filteredOn(answer -> answer.statusCode() != 201)
                    .allSatisfy(answer ->
                            assertThat(answer.jsonPath().getString("code")).isEqualTo("sku-taken"));
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void itIsChangedWithdrawnAndSoldAgainAndItsWholeStateIsToldEachTime() {
        var at = registered(product(sku, "无油轴承"));
        var renamed = product(sku.toLowerCase(), "无油轴承 A 型");
        BOOKS.put(at, "\"99\"", renamed).statusCode(412);
        BOOKS.put(at, "*", renamed)
                .statusCode(200)
                .body("sku", equalTo(sku.toLowerCase()))
                .body("name", equalTo("无油轴承 A 型"));
        BOOKS.put(at, "*", product(sku + "x", "x")).statusCode(409).body("code", equalTo("sku-is-fixed"));
        var inBoxes = new HashMap<>(product(sku, "无油轴承"));
        inBoxes.putAll(Map.of("unit", "箱", "conversions", List.of()));
        BOOKS.put(at, "*", inBoxes).statusCode(409).body("code", equalTo("unit-is-fixed"));
        BOOKS.post(at + "/resumption").statusCode(409).body("code", equalTo("product-on-sale-already"));
        BOOKS.post(at + "/withdrawal").statusCode(200).body("status", equalTo("WITHDRAWN"));
        BOOKS.post(at + "/withdrawal").statusCode(409).body("code", equalTo("product-withdrawn-already"));
        AUDITOR.get(PRODUCTS + "?status=WITHDRAWN&sku=" + sku).body("items.id", contains(idOf(at)));
        BOOKS.post(at + "/resumption").statusCode(200).body("status", equalTo("ON_SALE"));
        AUDITOR.get(at).statusCode(200).body("status", equalTo("ON_SALE"));

        await().until(() -> told(at).size() == 4);
        assertThat(told(at))
                .extracting(event -> event.getString("status"))
                .containsExactly("ON_SALE", "ON_SALE", "WITHDRAWN", "ON_SALE");
        var last = told(at).get(3);
        assertThat(last.getString("sku")).isEqualTo(sku.toLowerCase());
        assertThat(last.getString("name")).isEqualTo("无油轴承 A 型");
        assertThat(last.getString("unit")).isEqualTo("件");
        assertThat(last.getString("conversions[0].unit")).isEqualTo("箱");
        assertThat(last.getFloat("conversions[0].factor")).isEqualTo(100f);
        assertThat(last.getFloat("vatRate")).isEqualTo(13f);
    }

    @Test
    void itIsFoundByNameInPinyinToo() {
        registered(product(sku, "无油轴承"));
        registered(product(sku + "-2", "橡胶减震垫"));
        AUDITOR.get(PRODUCTS + "?q={q}", "wuyouzhoucheng " + sku).body("items.sku", contains(sku));
        AUDITOR.get(PRODUCTS + "?q={q}", "减震 " + sku).body("items.sku", contains(sku + "-2"));
        AUDITOR.get(PRODUCTS + "?q={q}&sort=-sku&count=true", sku)
                .body("items.sku", contains(sku + "-2", sku))
                .body("count.number", equalTo(2));
        var file = AUDITOR.get(PRODUCTS + "/export?q={q}&fields=sku,name", sku).statusCode(200);
        assertThat(new String(file.extract().asByteArray(), StandardCharsets.UTF_8))
                .contains(sku + ",无油轴承")
                .contains(sku + "-2,橡胶减震垫");
    }

    @Test
    void aProductThatMakesNoSenseIsRefusedWithEveryFault() {
        var wrong = product(" ", "x");
        wrong.put("vatRate", 100.01);
        wrong.put("conversions", List.of(Map.of("unit", "箱", "factor", 0), Map.of("unit", "托", "factor", 0.00001)));
        BOOKS.post(PRODUCTS, wrong)
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/sku", "/vatRate", "/conversions/0/factor", "/conversions/1/factor"));
        var twice = product(sku, "x");
        twice.put("conversions", List.of(Map.of("unit", "件", "factor", 2)));
        BOOKS.post(PRODUCTS, twice)
                .statusCode(400)
                .body("errors.pointer", contains("/conversions/0/unit"))
                .body("errors.code", contains("named-twice"));
        AUDITOR.get(PRODUCTS + "?sku=" + sku).body("items", empty());
    }

    private static String registered(Map<String, Object> product) {
        return PRODUCTS + "/"
                + BOOKS.post(PRODUCTS, product).statusCode(201).extract().path("id");
    }

    /** In pieces, of which a hundred are in a box. */
    private static Map<String, Object> product(String sku, String name) {
        var product = new HashMap<String, Object>();
        product.put("sku", sku);
        product.put("name", name);
        product.put("unit", "件");
        product.put("conversions", List.of(Map.of("unit", "箱", "factor", 100)));
        product.put("vatRate", 13);
        return product;
    }

    private static String fullWidth(String text) {
        var wide = new StringBuilder();
        text.chars().forEach(letter -> wide.append((char) (letter + 0xFEE0)));
        return wide.toString();
    }

    private static List<JsonPath> told(String at) {
        return Events.of("kam.contract", UUID.fromString(idOf(at))).stream()
                .map(ConsumerRecord::value)
                .map(JsonPath::from)
                .toList();
    }

    private static String idOf(String at) {
        return at.substring(at.lastIndexOf('/') + 1);
    }
}
