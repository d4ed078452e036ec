package kam.contractapproval.contract.product;

import static java.nio.charset.StandardCharsets.UTF_8;
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
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import kam.contractapproval.Someone;
import kam.testing.Events;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

/** What an ERP and files send, again and out of order. */
@QuarkusTest
class ProductBatchStoryTest {
    private static final String PRODUCTS = "/api/v1/products";
    private static final Someone ERP = Someone.named("erp", "erp", null);

    private final String sku = "SKU-" + UUID.randomUUID();

    @Test
    void aBatchOfThreeIsTakenOnceHoweverOftenItComes() {
        var three = List.of(line(sku + "a", "甲", "1"), line(sku + "b", "乙", "1"), line(sku + "c", "丙", "1"));
        var first = send(three)
                .body("lines.line", contains(0, 1, 2))
                .body("lines.outcome", contains("REGISTERED", "REGISTERED", "REGISTERED"))
                .body("lines.id", everyItem(notNullValue()))
                .extract()
                .<List<String>>path("lines.id");
        send(three)
                .body("lines.outcome", contains("UNCHANGED", "UNCHANGED", "UNCHANGED"))
                .body("lines.id", equalTo(first));
        await().until(() -> told(first.get(2)) == 1);
        assertThat(told(first.get(0))).isOne();
    }

    @Test
    void whatComesOutOfOrderIsStaleAndChangesNothing() {
        send(List.of(line(sku, "第九版", "9")));
        send(List.of(line(sku, "第十版", "10"), line(sku, "第八版", "8"), line(" " + sku.toLowerCase(), "第九版", "9")))
                .body("lines.outcome", contains("CHANGED", "STALE", "STALE"));
        AUDITOR.get(PRODUCTS + "?sku=" + sku)
                .body("items.name", contains("第十版"))
                .body("items.sourceVersion", contains("10"));
    }

    @Test
    void otherContentUnderTheSameVersionIsRefused() {
        send(List.of(line(sku, "第一版", "1")));
        send(List.of(line(sku, "另一个第一版", "1")))
                .body("lines.outcome", contains("REFUSED"))
                .body("lines.problem.code", contains("different-content"))
                .body("lines[0].problem.errors[0].pointer", equalTo("/sourceVersion"));
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
                .body("lines.outcome", contains("REGISTERED", "REFUSED", "REFUSED", "REFUSED", "REFUSED", "REGISTERED"))
                .body("lines[1].problem.errors[0].pointer", equalTo("/sourceVersion"))
                .body("lines[1].problem.errors[0].code", equalTo("required"))
                .body("lines[2].problem.errors[0].code", equalTo("pattern"))
                .body("lines[3].problem.errors[0].pointer", equalTo("/colour"));
        AUDITOR.get(PRODUCTS + "?q={q}&sort=sku", sku).body("items.status", contains("ON_SALE", "WITHDRAWN"));
    }

    @Test
    void aFileRegistersAndChangesLineByLineAndIsRepeated() {
        var rows = """
                货号,名称,规格,基本单位,换算,增值税税率,状态
                %1$sa,断路器,160A 3P,台,箱=12;托=480,13%%,在售
                %1$sb,接触器,,台,,13,停售
                %1$sc,继电器,,台,箱12,13,
                %1$sd,,,台,,许多,
                """.formatted(sku);
        sent(rows.getBytes(UTF_8))
                .body("lines.line", contains(2, 3, 4, 5))
                .body("lines.key", contains(sku + "a", sku + "b", null, null))
                .body("lines.outcome", contains("REGISTERED", "REGISTERED", "REFUSED", "REFUSED"))
                .body("lines[2].problem.errors[0].pointer", equalTo("/conversions/0"));
        sent(rows.getBytes(UTF_8)).body("lines.outcome", contains("UNCHANGED", "UNCHANGED", "REFUSED", "REFUSED"));
        sent("sku,name,unit,vatRate\n%sa,断路器 160A,台,13\n".formatted(sku).getBytes(UTF_8))
                .body("lines.outcome", contains("CHANGED"));
        AUDITOR.get(PRODUCTS + "?q={q}&sort=sku", sku)
                .body("items.name", contains("断路器 160A", "接触器"))
                .body("items.status", contains("ON_SALE", "WITHDRAWN"))
                .body("items[0].specification", equalTo("160A 3P"))
                .body("items[0].conversions.unit", contains("箱", "托"))
                .body("items[0].conversions.factor", contains(12f, 480f));
    }

    @Test
    void aSpreadsheetIsTakenLikewise() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "company", "1.0")) {
            var sheet = workbook.newWorksheet("产品");
            var titles = List.of("sku", "name", "unit", "conversions", "vatRate");
            for (var column = 0; column < titles.size(); column++) {
                sheet.value(0, column, titles.get(column));
            }
            sheet.value(1, 0, sku);
            sheet.value(1, 1, "断路器");
            sheet.value(1, 2, "台");
            sheet.value(1, 3, "箱=12");
            sheet.value(1, 4, 13);
        }
        sent(bytes.toByteArray()).body("lines.outcome", contains("REGISTERED"));
    }

    private static ValidatableResponse sent(byte[] file) {
        return Someone.named("books", "sales-company-clerk", null)
                .request()
                .contentType("application/octet-stream")
                .body(file)
                .post("/api/v1/product-imports")
                .then()
                .statusCode(200);
    }

    @Test
    void whatWasHeardIsRepeatedAfterAClerkHasChangedIt() {
        var sent = line(sku, "甲", "1");
        sent.put("conversions", List.of(Map.of("unit", "箱", "factor", 12), Map.of("unit", "托", "factor", 480)));
        var id = send(List.of(sent)).extract().<String>path("lines[0].id");
        var changed = new HashMap<>(sent);
        changed.put("name", "甲级");
        Someone.named("books", "sales-company-clerk", null)
                .put(PRODUCTS + "/" + id, "*", changed)
                .statusCode(200);
        sent.put("conversions", List.of(Map.of("unit", "托", "factor", 480), Map.of("unit", "箱", "factor", 12)));
        send(List.of(sent)).body("lines.outcome", contains("UNCHANGED"));
        AUDITOR.get(PRODUCTS + "?sku=" + sku).body("items.name", contains("甲级"));
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
