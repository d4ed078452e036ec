package kam.goodsledger.contract.contract;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.comparesEqualTo;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kam.events.ContractEvent.AgreedLine;
import kam.events.ContractEvent.ContractAmended;
import kam.events.ContractEvent.ContractTerminated;
import kam.events.ContractEvent.Instalment;
import kam.goodsledger.Story;
import kam.kit.identity.Role;
import kam.testing.Events;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ContractChangeStoryTest {
    private static final String SHIPMENTS = "/api/v1/shipments";
    private static final String DELIVERIES = "/api/v1/deliveries";

    private Story story;

    @BeforeEach
    void begin() {
        story = Story.begin();
    }

    @Test
    void anAmendmentChangesWhatIsOwedAndNeverTakesBackWhatWasSent() {
        story.held(30);
        story.signed(story.dispatched(20));
        amend(line(1, "PUMP-1", "25", "110.00"), line(2, "PIPE-2", "0", "55.50"), line(3, "VALVE-3", "7", "9.00"));
        owed().body("items.size()", equalTo(3))
                .body("items.find { it.line == 1 }.agreed", comparesEqualTo(25f))
                .body("items.find { it.line == 1 }.entitled", comparesEqualTo(30f))
                .body("items.find { it.line == 1 }.owed", comparesEqualTo(10f))
                .body("items.find { it.line == 2 }.entitled", comparesEqualTo(0f))
                .body("items.find { it.line == 2 }.owed", comparesEqualTo(0f))
                .body("items.find { it.line == 3 }.owed", comparesEqualTo(7f));
        story.post(Role.OFFICE_CLERK, DELIVERIES, story.delivery(11))
                .statusCode(409)
                .body("code", equalTo("exceeds-entitlement"));
        story.signed(story.dispatched(10));
        story.assertBalance("RECEIVABLE", "3100");
    }

    @Test
    void anAmendmentsInstalmentsAreWhatIsDue() {
        amend(line(1, "PUMP-1", "100", "100.00"), line(2, "PIPE-2", "10", "55.50"));
        story.paid("COMPANY", "2500").body("allocations.amount", equalTo(List.of(2000.0f, 500.0f)));
    }

    @Test
    void nothingIsShippedOrDeliveredAfterTheLastDayAndWhatWasDeliveredStands() {
        story.held(10);
        story.signed(story.dispatched(4));
        var onItsWay = story.notified(5);
        Events.publish(
                new ContractTerminated(
                        story.contract,
                        "HT-1",
                        story.customer,
                        story.office,
                        "manager",
                        "客户停产",
                        LocalDate.of(2026, 1, 4),
                        "clerk",
                        "director"),
                Instant.now());
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> story.post(Role.OFFICE_CLERK, DELIVERIES, story.delivery(1))
                        .statusCode(409)
                        .body("code", equalTo("contract-terminated")));
        story.post(Role.OEM, SHIPMENTS, story.notice(UUID.randomUUID().toString(), 1))
                .statusCode(409)
                .body("code", equalTo("contract-terminated"));
        story.received(onItsWay, 5);
        story.assertBalance("DELIVERED", "4");
    }

    private void amend(AgreedLine... lines) {
        var told = story.events(story.contract).size();
        var amount = new BigDecimal("8000.00");
        Events.publish(
                new ContractAmended(
                        story.contract,
                        "HT-1",
                        story.customer,
                        story.office,
                        "manager",
                        UUID.randomUUID(),
                        "HT-2",
                        amount,
                        Story.SIGNED_ON,
                        Story.SIGNED_ON,
                        Story.SIGNED_ON.plusYears(2),
                        List.of(lines),
                        List.of(
                                new Instalment(1, LocalDate.of(2026, 3, 31), new BigDecimal("2000.00")),
                                new Instalment(2, LocalDate.of(2026, 9, 30), new BigDecimal("6000.00")))),
                Instant.now());
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertEquals(
                        told + lines.length, story.events(story.contract).size()));
    }

    private ValidatableResponse owed() {
        return story.get(Role.OFFICE_CLERK, "/api/v1/owed-goods?contractId=" + story.contract)
                .statusCode(200);
    }

    private static AgreedLine line(int line, String sku, String quantity, String price) {
        return new AgreedLine(
                line, sku, sku, "台", new BigDecimal(quantity), new BigDecimal(price), new BigDecimal("80.00"));
    }
}
