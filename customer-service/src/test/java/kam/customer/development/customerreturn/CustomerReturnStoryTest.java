package kam.customer.development.customerreturn;

import static kam.customer.Office.CUSTOMERS;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kam.customer.Developing;
import kam.customer.Office;
import kam.events.ContractEvent.AgreedLine;
import kam.events.ContractEvent.ContractEffective;
import kam.events.DeliveryEvent.GoodsDelivered;
import kam.events.DomainEvent;
import kam.events.ExpenseEvent.ExpenseSettled;
import kam.events.MoneyEvent.PaymentCollected;
import kam.events.ShipmentEvent.GoodsLine;
import kam.testing.Events;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Goods, money and expenses are played by events. */
@QuarkusTest
class CustomerReturnStoryTest {
    private static final LocalDate DAY = LocalDate.parse("2026-01-15");
    private final Developing beijing = new Developing("BJ");
    private final UUID contract = UUID.randomUUID();
    private UUID customer;

    @BeforeEach
    void register() {
        customer = beijing.customer();
    }

    @Test
    void theReturnIsPutTogetherInWhateverOrderItIsHeardOf() {
        var analysis = beijing.analysis(customer);
        beijing.post(Developing.WORTH, analysis, "conclusion").then().statusCode(200);
        invest(800).then().statusCode(201);
        var delivered = delivered();
        publish(delivered);
        publish(delivered);
        publish(new PaymentCollected(
                UUID.randomUUID(), contract, customer, "BJ", "zhao.lei", amount("7500"), "TO_COMPANY", DAY));
        publish(new ExpenseSettled(UUID.randomUUID(), "TRAVEL", customer, "BJ", "zhao.lei", amount("200"), DAY, DAY));
        await().untilAsserted(() -> read().body("figures.delivered", equalTo(15000.00f))
                .body("figures.collected", equalTo(7500.00f))
                .body("figures.settledExpenses", equalTo(200.00f))
                .body("figures.linesWithoutPrice", equalTo(1))
                .body("figures.margin", equalTo(0.00f)));
        publish(effective());
        await().untilAsserted(() -> read().body("figures.margin", equalTo(2000.00f)));
        read().body("figures.linesWithoutPrice", equalTo(0))
                .body("investment", equalTo(1000.00f))
                .body("netReturn", equalTo(1000.00f))
                .body("returnOnInvestment", equalTo(1.0f))
                .body("collectionRatio", equalTo(0.5f))
                .body("forecast.analysisId", equalTo(analysis.toString()))
                .body("forecast.netWorth", equalTo(50000.00f))
                .body("aboveForecast", equalTo(-49000.00f));
    }

    @Test
    void withoutAnalysisAndBusinessTheReturnIsWhatWasSpent() {
        var first = Office.id(invest(800));
        read().body("netReturn", equalTo(-800.00f))
                .body("forecast", nullValue())
                .body("collectionRatio", nullValue());
        var reversal = CUSTOMERS + "/" + customer + "/investments/" + first + "/reversal";
        var reason = "{\"reason\": \"重复记录\"}";
        beijing.accountManager().body(reason).post(reversal).then().statusCode(201);
        beijing.accountManager()
                .body(reason)
                .post(reversal)
                .then()
                .statusCode(409)
                .body("code", equalTo("investment-not-reversible"));
        read().body("netReturn", equalTo(0.00f));
        beijing.accountManager()
                .get(CUSTOMERS + "/" + customer + "/investments")
                .then()
                .body("items.amount", contains(-800.00f, 800.00f));
    }

    @Test
    void nothingAndTheFutureAreNoInvestment() {
        invest(0).then().statusCode(400).body("errors.pointer", contains("/amount"));
        beijing.accountManager()
                .body(investment(1).replace("2026-01-15", "2999-01-01"))
                .post(CUSTOMERS + "/" + customer + "/investments")
                .then()
                .statusCode(400)
                .body("code", equalTo("investment-to-come"));
    }

    @Test
    void anotherOfficesReturnIsNotThere() {
        var shanghai = new Developing("SH");
        shanghai.accountManager()
                .get(CUSTOMERS + "/" + customer + "/return")
                .then()
                .statusCode(404);
        shanghai.accountManager()
                .body(investment(1))
                .post(CUSTOMERS + "/" + customer + "/investments")
                .then()
                .statusCode(404);
    }

    private Response invest(int amount) {
        return beijing.accountManager().body(investment(amount)).post(CUSTOMERS + "/" + customer + "/investments");
    }

    private static String investment(int amount) {
        return "{\"kind\": \"SAMPLES\", \"amount\": %d, \"spentOn\": \"2026-01-15\", \"note\": \"样品领用单 12\"}"
                .formatted(amount);
    }

    private ValidatableResponse read() {
        return beijing.accountManager()
                .get(CUSTOMERS + "/" + customer + "/return")
                .then()
                .statusCode(200);
    }

    private GoodsDelivered delivered() {
        return new GoodsDelivered(
                UUID.randomUUID(),
                contract,
                customer,
                "BJ",
                "zhao.lei",
                List.of(new GoodsLine(1, "P-100", BigDecimal.TEN)),
                amount("15000"),
                DAY);
    }

    private ContractEffective effective() {
        return new ContractEffective(
                contract,
                "HT-2026-000001",
                customer,
                "BJ",
                "zhao.lei",
                amount("15000"),
                DAY,
                DAY,
                DAY,
                List.of(new AgreedLine(1, "P-100", "水泵", "台", BigDecimal.TEN, amount("1500"), amount("1300"))),
                List.of(),
                "PURCHASE",
                null,
                null);
    }

    private static BigDecimal amount(String yuan) {
        return new BigDecimal(yuan + ".00");
    }

    private static void publish(DomainEvent event) {
        Events.publish(event, Instant.now());
    }
}
