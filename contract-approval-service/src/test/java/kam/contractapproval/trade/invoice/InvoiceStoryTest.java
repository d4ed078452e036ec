package kam.contractapproval.trade.invoice;

import static kam.contractapproval.Desk.AUDITOR;
import static kam.contractapproval.Desk.CLERK;
import static kam.contractapproval.Desk.approved;
import static kam.contractapproval.Desk.effective;
import static kam.contractapproval.Desk.idOf;
import static kam.contractapproval.Desk.keyAccount;
import static kam.contractapproval.Desk.terms;
import static kam.contractapproval.Desk.today;
import static kam.contractapproval.Desk.told;
import static kam.contractapproval.Invoices.FINANCE;
import static kam.contractapproval.Invoices.INVOICES;
import static kam.contractapproval.Invoices.of;
import static kam.contractapproval.Invoices.redLetter;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kam.contractapproval.Race;
import kam.events.DeliveryEvent.GoodsDelivered;
import kam.events.ShipmentEvent.GoodsLine;
import kam.testing.Events;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InvoiceStoryTest {
    private static final int RACERS = 8;

    private UUID customer;
    private String contract;

    @BeforeEach
    void sign() {
        customer = keyAccount("BJ");
        contract = idOf(effective(customer, terms("11300")));
    }

    @Test
    void invoicesOfAContractNeverSumToMoreThanItsAmount() {
        FINANCE.post(INVOICES, of(contract, "11000.00", "1265.49"))
                .statusCode(201)
                .body(
                        "contractNumber",
                        equalTo(CLERK.get("/api/v1/contracts/" + contract)
                                .extract()
                                .path("number")))
                .body("taxRate", equalTo(13.0f));
        FINANCE.post(INVOICES, of(contract, "300.01", "34.51"))
                .statusCode(409)
                .body("code", equalTo("exceeds-contract-amount"))
                .body("errors[0].detail", equalTo("不得大于 300.00"));
        FINANCE.post(INVOICES, of(contract, "300.00", "34.51")).statusCode(201);
        CLERK.get(INVOICES + "?contractId=" + contract).body("items.amount", contains(300.0f, 11000.0f));
    }

    @Test
    void anInvoiceIsTakenBackInPartsUpToItsAmount() {
        var first = of(contract, "11300.00", "1300.00");
        String id = FINANCE.post(INVOICES, first)
                .statusCode(201)
                .body("openAmount", equalTo(11300.0f))
                .body("openTaxAmount", equalTo(1300.0f))
                .body("redLetters", empty())
                .extract()
                .path("id");
        var red = INVOICES + "/" + id + "/red-letter";
        FINANCE.post(red, redLetter("11300.01", "1300.00")).statusCode(409).body("code", equalTo("exceeds-invoice"));
        var sameNumber = redLetter("1130.00", "130.00");
        sameNumber.put("number", first.get("number"));
        FINANCE.post(red, sameNumber).statusCode(409).body("code", equalTo("invoice-number-taken"));
        String correction = FINANCE.post(red, redLetter("1130.00", "130.00"))
                .statusCode(201)
                .body("amount", equalTo(-1130.0f))
                .body("taxAmount", equalTo(-130.0f))
                .body("corrects", equalTo(id))
                .extract()
                .path("id");
        FINANCE.get(INVOICES + "/" + id)
                .body("openAmount", equalTo(10170.0f))
                .body("openTaxAmount", equalTo(1170.0f))
                .body("redLetters", contains(correction));
        FINANCE.post(red, redLetter("10170.01", "1170.00"))
                .statusCode(409)
                .body("code", equalTo("exceeds-invoice"))
                .body("detail", equalTo("尚未红冲 10170.00 元，其中税额 1170.00 元"))
                .body("errors[0].pointer", equalTo("/amount"))
                .body("errors[0].parameters.max", equalTo("10170.00"));
        FINANCE.post(red, redLetter("10170.00", "1169.50"))
                .statusCode(409)
                .body("code", equalTo("tax-left-does-not-fit"))
                .body("errors[0].pointer", equalTo("/taxAmount"));
        FINANCE.post(INVOICES + "/" + correction + "/red-letter", redLetter("1.00", "0.12"))
                .statusCode(409)
                .body("code", equalTo("is-a-correction"));
        FINANCE.post(INVOICES, of(contract, "1130.01", "130.00"))
                .statusCode(409)
                .body("code", equalTo("exceeds-contract-amount"));
        FINANCE.post(INVOICES, of(contract, "1130.00", "130.00")).statusCode(201);
        String second = FINANCE.post(red, redLetter("10170.00", "1170.00"))
                .statusCode(201)
                .body("redLetters", empty())
                .extract()
                .path("id");
        FINANCE.post(red, redLetter("1.00", "0.12")).statusCode(409).body("code", equalTo("already-corrected"));
        CLERK.get(INVOICES + "?contractId=" + contract)
                .body("items.openAmount", contains(null, 1130.0f, null, 0.0f))
                .body("items[3].redLetters", contains(correction, second));
        FINANCE.post(INVOICES, of(contract, "10170.00", "1170.00")).statusCode(201);
        FINANCE.post(INVOICES, of(contract, "0.01", "0.00"))
                .statusCode(409)
                .body("code", equalTo("exceeds-contract-amount"));
        await().untilAsserted(() ->
                assertThat(told("/" + correction, "InvoiceIssued")).hasSize(1));
        var issued = told("/" + id, "InvoiceIssued").get(0);
        assertThat(issued.getString("number")).isEqualTo(first.get("number"));
        assertThat(issued.getString("contractId")).isEqualTo(contract);
        assertThat(issued.getString("accountManager")).isEqualTo("wang");
        assertThat(issued.getString("issuedOn")).isEqualTo(today().toString());
        assertThat(issued.getFloat("rate")).isEqualTo(13);
        var taken = told("/" + correction, "InvoiceIssued").get(0);
        assertThat(taken.getString("correctionOf")).isEqualTo(id);
        assertThat(taken.getFloat("amount")).isEqualTo(-1130);
        assertThat(taken.getFloat("tax")).isEqualTo(-130);
    }

    @Test
    void anInvoiceForADeliveryStaysWithinItsValue() {
        var delivery = UUID.randomUUID();
        var invoice = of(contract, "1130.00", "130.00");
        invoice.put("deliveryId", delivery);
        FINANCE.post(INVOICES, invoice)
                .statusCode(409)
                .header("Retry-After", equalTo("1"))
                .body("code", equalTo("delivery-not-yet-known"));
        delivered(delivery, UUID.fromString(contract), "1130.00");
        await().untilAsserted(() -> FINANCE.post(INVOICES, invoice).statusCode(201));
        var more = of(contract, "0.01", "0.00");
        more.put("deliveryId", delivery);
        FINANCE.post(INVOICES, more).statusCode(409).body("code", equalTo("exceeds-delivery-value"));
        CLERK.get(INVOICES + "?deliveryId=" + delivery).body("items.amount", contains(1130.0f));
        String id = CLERK.get(INVOICES + "?deliveryId=" + delivery).extract().path("items[0].id");
        for (int i = 0; i < 2; i++) {
            FINANCE.post(INVOICES + "/" + id + "/red-letter", redLetter("113.00", "13.00"))
                    .statusCode(201);
        }
        var anew = of(contract, "226.01", "26.00");
        anew.put("deliveryId", delivery);
        FINANCE.post(INVOICES, anew).statusCode(409).body("code", equalTo("exceeds-delivery-value"));
        anew.put("amount", new BigDecimal("226.00"));
        FINANCE.post(INVOICES, anew).statusCode(201);
        var elsewhere = of(idOf(effective(customer, terms("1000"))), "1.00", "0.12");
        elsewhere.put("deliveryId", delivery);
        FINANCE.post(INVOICES, elsewhere).statusCode(409).body("code", equalTo("delivery-of-another-contract"));
    }

    @Test
    void whatIsWrongOnAnInvoiceIsSaid() {
        var future = of(contract, "113.00", "13.00");
        future.put("invoicedOn", today().plusDays(2).toString());
        FINANCE.post(INVOICES, future).statusCode(400).body("code", equalTo("invoice-date-in-the-future"));
        FINANCE.post(INVOICES, of(contract, "113.00", "9.33"))
                .statusCode(400)
                .body("code", equalTo("tax-does-not-fit"))
                .body("errors[0].detail", equalTo("约 13.00"));
        for (var number : List.of("1234567", "123456789012345678901", "1234567a")) {
            var wrong = of(contract, "113.00", "13.00");
            wrong.put("number", number);
            FINANCE.post(INVOICES, wrong).statusCode(400).body("errors[0].pointer", equalTo("/number"));
        }
        var unsigned = idOf(approved(customer, "113"));
        FINANCE.post(INVOICES, of(unsigned, "113.00", "13.00"))
                .statusCode(409)
                .body("code", equalTo("contract-wrong-status"));
        CLERK.post(INVOICES, of(contract, "113.00", "13.00")).statusCode(403);
    }

    @Test
    void ofEightInvoicesAtOnceNoMoreAreTakenThanTheContractBears() throws Exception {
        fourOfEightAreTaken(() -> of(contract, "2825.00", "325.00"), INVOICES, "exceeds-contract-amount");
        List<Float> amounts =
                AUDITOR.get(INVOICES + "?contractId=" + contract).extract().path("items.amount");
        assertThat(amounts).hasSize(4);
    }

    @Test
    void ofEightRedLettersAtOnceNoMoreAreTakenThanTheInvoiceBears() throws Exception {
        String id = FINANCE.post(INVOICES, of(contract, "5000.00", "575.22"))
                .statusCode(201)
                .extract()
                .path("id");
        var red = INVOICES + "/" + id + "/red-letter";
        fourOfEightAreTaken(() -> redLetter("1130.00", "130.00"), red, "exceeds-invoice");
        FINANCE.get(INVOICES + "/" + id)
                .body("openAmount", equalTo(480.0f))
                .body("openTaxAmount", equalTo(55.22f))
                .body("redLetters.size()", equalTo(4));
    }

    private static void fourOfEightAreTaken(Supplier<Map<String, Object>> body, String at, String refusal)
            throws Exception {
        var pool = Executors.newFixedThreadPool(RACERS);
        try {
            var answers = Race.of(
                    pool,
                    Stream.generate(body)
                            .limit(RACERS)
                            .map(sent -> recording(sent, at))
                            .toList());
            assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(4);
            assertThat(answers)
                    .filteredOn(answer -> answer.statusCode() != 201)
                    .allSatisfy(answer ->
                            assertThat(answer.jsonPath().getString("code")).isEqualTo(refusal));
        } finally {
            pool.shutdown();
        }
    }

    private static Callable<Response> recording(Map<String, Object> body, String at) {
        return () ->
                FINANCE.request().contentType("application/json").body(body).post(at);
    }

    private void delivered(UUID delivery, UUID of, String value) {
        Events.publish(
                new GoodsDelivered(
                        delivery,
                        of,
                        customer,
                        "BJ",
                        "wang",
                        List.of(new GoodsLine(1, "SKU-1", BigDecimal.ONE)),
                        new BigDecimal(value),
                        today()),
                Instant.now());
    }
}
