package kam.goodsledger;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.comparesEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.inject.spi.CDI;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kam.events.ContractEvent.AgreedLine;
import kam.events.ContractEvent.ContractEffective;
import kam.events.ContractEvent.Instalment;
import kam.events.CustomerEvent.KeyAccountConfirmed;
import kam.events.ProductEvent.ProductChanged;
import kam.events.ProductEvent.UnitConversion;
import kam.kit.identity.Role;
import kam.kit.master.ProductRegister;
import kam.testing.Events;
import kam.testing.Tokens;
import kam.testing.ToldCustomers;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * A key account with an effective contract, told by events as other services would, and what its office, the OEM and
 * the company do over HTTP. The contract has 100 of PUMP-1 at 100.00 (settled at 80.00) as line 1 and 10 of PIPE-2 at
 * 55.50 (settled at 40.25) as line 2, payable 4000.00 and then the rest.
 */
public final class Story {
    public static final LocalDate SIGNED_ON = LocalDate.of(2026, 1, 5);

    public final UUID customer = UUID.randomUUID();
    public final UUID contract = UUID.randomUUID();
    public final String office;

    private final List<AgreedLine> lines;

    private Story(String office, AgreedLine... lines) {
        this.office = office;
        this.lines = List.of(lines);
    }

    /** Each story has an office of its own, so that its balances are its own too. */
    public static Story begin() {
        return begin("T" + UUID.randomUUID().toString().substring(0, 8));
    }

    /** A further key account of the same office. */
    public static Story begin(String office) {
        return begin(new Story(
                office, line(1, "PUMP-1", "100", "100.00", "80.00"), line(2, "PIPE-2", "10", "55.50", "40.25")));
    }

    /** The same with 10 boxes of 12 of PUMP-1 at 1200.00 (settled at 960.00) as its only line, typed by somebody else. */
    public static Story beginInBoxes(String office) {
        var boxes = new AgreedLine(
                1,
                " pump-1",
                "PUMP-1",
                "箱",
                BigDecimal.TEN,
                new BigDecimal("1200.00"),
                new BigDecimal("960.00"),
                "台",
                new BigDecimal("12.0000"));
        return begin(new Story(office, boxes));
    }

    /** PUMP-1 is registered, and a box is 12 of it. */
    public static void pumpsComeInBoxes() {
        var box = new UnitConversion("箱", new BigDecimal("12.0000"));
        var product = new UUID(0, 1);
        var rate = new BigDecimal("13.00");
        Events.publish(
                new ProductChanged(product, "PUMP-1", "水泵", null, "台", List.of(box), rate, "ON_SALE", null),
                Instant.now());
        var products = CDI.current().select(ProductRegister.class).get();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> QuarkusTransaction.requiringNew()
                        .call(() -> products.registered(List.of("PUMP-1")).size() == 1));
    }

    private static Story begin(Story story) {
        ToldCustomers.keyAccount(story.customer, "KH-2026-000001", "大北泵业", story.office, "manager");
        Events.publish(story.confirmed(), Instant.now());
        Events.publish(story.effective(), Instant.now());
        await().atMost(Duration.ofSeconds(30))
                .until(() -> story.get(Role.AUDITOR, "/api/v1/owed-goods?contractId=" + story.contract)
                                .extract()
                                .jsonPath()
                                .getList("items")
                                .size()
                        == story.lines.size());
        await().atMost(Duration.ofSeconds(30))
                .until(() -> story.get(Role.AUDITOR, "/api/v1/credit-exposures/" + story.customer)
                                .extract()
                                .statusCode()
                        == 200);
        return story;
    }

    private KeyAccountConfirmed confirmed() {
        return new KeyAccountConfirmed(
                customer, "KH-2026-000001", "大北泵业", office, "manager", contract, "A", new BigDecimal("50000.00"));
    }

    private ContractEffective effective() {
        return new ContractEffective(
                contract,
                "HT-2026-" + office,
                customer,
                office,
                "manager",
                new BigDecimal("10555.00"),
                SIGNED_ON,
                SIGNED_ON,
                SIGNED_ON.plusYears(1),
                lines,
                List.of(
                        new Instalment(2, LocalDate.of(2026, 9, 30), new BigDecimal("6555.00")),
                        new Instalment(1, LocalDate.of(2026, 3, 31), new BigDecimal("4000.00"))),
                "PURCHASE",
                null,
                null);
    }

    private static AgreedLine line(int line, String sku, String quantity, String price, String settlement) {
        return new AgreedLine(
                line,
                sku,
                sku,
                "台",
                new BigDecimal(quantity),
                new BigDecimal(price),
                new BigDecimal(settlement),
                "台",
                BigDecimal.ONE);
    }

    public ValidatableResponse post(String role, String path, Object body) {
        return postWith(token(role), path, body);
    }

    public ValidatableResponse postWith(String token, String path, Object body) {
        return given().auth()
                .oauth2(token)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(body)
                .post(path)
                .then();
    }

    public ValidatableResponse post(String role, String path) {
        return post(role, path, Map.of());
    }

    public ValidatableResponse get(String role, String path) {
        return given().auth().oauth2(token(role)).get(path).then();
    }

    /** Attaches a piece of evidence and returns its id. */
    public String attach(String role, String path, String kind) {
        return given().auth()
                .oauth2(token(role))
                .queryParam("kind", kind)
                .queryParam("name", kind + ".txt")
                .contentType("application/octet-stream")
                .body(("signed and sealed " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8))
                .post(path + "/documents")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String token(String role) {
        return Tokens.of(role, Role.isOfOffice(role) ? office : null);
    }

    /** A notice of the OEM over so much of line 1; returns the shipment's id. */
    public String notified(int pumps) {
        return post(Role.OEM, "/api/v1/shipments", notice(UUID.randomUUID().toString(), pumps))
                .statusCode(201)
                .extract()
                .path("id");
    }

    public Map<String, Object> notice(String number, int pumps) {
        return Map.of(
                "noticeNumber",
                number,
                "contractId",
                contract,
                "dispatchedOn",
                SIGNED_ON.toString(),
                "lines",
                List.of(Map.of("line", 1, "sku", "PUMP-1", "quantity", pumps)));
    }

    /** The office receives so much of line 1 now; returns the receipt's id. */
    public String received(String shipment, int pumps) {
        return post(Role.OFFICE_CLERK, "/api/v1/shipments/" + shipment + "/receipts", lines(1, pumps))
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static Map<String, Object> lines(int line, Object quantity) {
        return Map.of("lines", List.of(Map.of("line", line, "quantity", quantity)));
    }

    /** Goods of line 1 that have arrived and are accepted. */
    public void held(int pumps) {
        var shipment = notified(pumps);
        var receipt = received(shipment, pumps);
        post(Role.OFFICE_CLERK, "/api/v1/shipments/" + shipment + "/receipts/" + receipt + "/acceptance")
                .statusCode(200);
    }

    public Map<String, Object> delivery(int pumps) {
        return Map.of(
                "contractId",
                contract,
                "dispatchedOn",
                "2026-01-10",
                "lines",
                List.of(Map.of("line", 1, "quantity", pumps)));
    }

    /** Line 1 on its way to the customer since 10 January; returns the delivery's id. */
    public String dispatched(int pumps) {
        return post(Role.OFFICE_CLERK, "/api/v1/deliveries", delivery(pumps))
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The customer signs for the delivery on 10 January. */
    public void signed(String delivery) {
        var path = "/api/v1/deliveries/" + delivery;
        var proof = attach(Role.OFFICE_CLERK, path, "delivery-receipt");
        post(
                        Role.OFFICE_CLERK,
                        path + "/signature",
                        Map.of("signedBy", "王", "signedOn", "2026-01-10", "documentId", proof))
                .statusCode(200);
    }

    public Map<String, Object> payment(String payee, String amount) {
        return Map.of(
                "contractId",
                contract,
                "amount",
                new BigDecimal(amount),
                "payee",
                payee,
                "way",
                "TRANSFER",
                "collectedOn",
                "2026-01-15");
    }

    /** The customer pays on 15 January. */
    public ValidatableResponse paid(String payee, String amount) {
        var recorder = payee.equals("OFFICE") ? Role.OFFICE_CLERK : Role.FINANCE;
        return post(recorder, "/api/v1/payments", payment(payee, amount)).statusCode(201);
    }

    public ValidatableResponse remitted(String amount) {
        var body = Map.of("office", office, "amount", new BigDecimal(amount), "sentOn", "2026-01-20");
        return post(Role.OFFICE_CLERK, "/api/v1/remittances", body).statusCode(201);
    }

    /** The balance of the office's account of this kind, over all its tags. */
    private BigDecimal balance(String kind) {
        var balances = get(Role.AUDITOR, "/api/v1/ledger/balances?limit=200&office=" + office)
                .statusCode(200)
                .extract()
                .jsonPath();
        return balances.<Map<String, Object>>getList("items").stream()
                .filter(item -> item.get("kind").equals(kind))
                .map(item -> new BigDecimal(item.get("balance").toString()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public void assertBalance(String kind, String expected) {
        var balance = balance(kind);
        assertEquals(0, new BigDecimal(expected).compareTo(balance), kind + " is " + balance + ", not " + expected);
    }

    /** What the sales company decides on this, having read it as it is now. */
    public ValidatableResponse decided(String role, String path, String verdict) {
        String digest = get(role, path).statusCode(200).extract().path("contentDigest");
        return post(role, path + "/decision", Map.of("verdict", verdict, "contentDigest", digest, "reason", "checked"));
    }

    /** The same for what is a case of the kit. */
    public ValidatableResponse decides(String role, String path, String verdict) {
        String digest = get(role, path).statusCode(200).extract().path("digest");
        return post(role, path + "/decisions", Map.of("verdict", verdict, "digest", digest, "reason", "checked"));
    }

    /** So much of this story's line 1 for the other's line 1. */
    public Map<String, Object> transferTo(Story other, Object quantity) {
        return Map.of(
                "fromContractId",
                contract,
                "fromLine",
                1,
                "toContractId",
                other.contract,
                "toLine",
                1,
                "quantity",
                quantity);
    }

    /** What of line 1 owed goods show under this name. */
    public void assertOwed(String name, double expected) {
        get(Role.AUDITOR, "/api/v1/owed-goods?contractId=" + contract)
                .statusCode(200)
                .body("items.find { it.line == 1 }." + name, comparesEqualTo((float) expected));
    }

    public List<String> events(UUID key) {
        return Events.of("kam.goods", key).stream().map(Story::typeOf).toList();
    }

    /** The event's name, without its family. */
    public static String typeOf(ConsumerRecord<String, String> message) {
        var type = new String(message.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8);
        return type.substring(type.lastIndexOf('.') + 1);
    }
}
