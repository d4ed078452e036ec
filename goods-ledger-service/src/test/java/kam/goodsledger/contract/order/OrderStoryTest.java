package kam.goodsledger.contract.order;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kam.events.CustomerEvent.CreditGraded;
import kam.goodsledger.Story;
import kam.kit.clock.BusinessClock;
import kam.kit.clock.DueWorkLoop;
import kam.kit.identity.Role;
import kam.testing.Events;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OrderStoryTest {
    @Inject
    BusinessClock clock;

    @Inject
    DueWorkLoop clockwork;

    @Test
    void aClearedOrderReservesCreditUntilItsGoodsAreTheCustomersToPay() {
        var story = Story.begin();
        story.held(30);
        var order = Orders.place(story, 1, "20");
        assertHeard(order, "OrderCleared");
        assertExposure(story, "0", "2000", "48000");

        var delivery = story.dispatched(15);
        assertExposure(story, "0", "2000", "48000");
        exposure(story, "reservations.heldBy", List.of("ORDER", "DELIVERY"));
        story.post(Role.OFFICE_CLERK, "/api/v1/deliveries/" + delivery + "/refusal", Map.of("reason", "拒收"))
                .statusCode(200);
        exposure(story, "reservations.heldBy", List.of("ORDER"));
        assertExposure(story, "0", "2000", "48000");

        story.signed(story.dispatched(25));
        assertExposure(story, "2500", "0", "47500");
        exposure(story, "reservations", List.of());
        story.paid("OFFICE", "1000.00");
        assertExposure(story, "1500", "0", "48500");
    }

    @Test
    void anOrderIsHeldForEveryReasonThatIsAgainstIt() {
        var story = Story.begin();
        var tooMuch = UUID.randomUUID();
        Orders.tell(Orders.placed(
                story, story.contract, tooMuch, 1, Story.SIGNED_ON.plusYears(1).plusDays(1), 1, "101"));
        assertHeard(tooMuch, "OrderHeld[QUANTITY, TERM]");
        assertHeard(Orders.place(story, 3, "1"), "OrderHeld[LINE_NOT_IN_CONTRACT]");
        assertHeard(Orders.place(story, 1, "60"), "OrderCleared");
        assertHeard(Orders.place(story, 1, "41"), "OrderHeld[QUANTITY]");
        grade(story, "6099.99");
        var third = Orders.place(story, 1, "1");
        assertHeard(third, "OrderHeld[CREDIT]");
        grade(story, "6100.00");
        Orders.tell(Orders.placed(story, story.contract, third, 1, 1, "1"));
        Orders.tell(Orders.placed(story, story.contract, third, 2, 1, "1"));
        assertHeard(third, "OrderHeld[CREDIT]", "OrderCleared");
        assertExposure(story, "0", "6100", "0");
    }

    @Test
    void aClearedOrderThatIsAskedForAgainReplacesWhatWasReserved() {
        var story = Story.begin();
        var order = Orders.place(story, 1, "20");
        assertHeard(order, "OrderCleared");
        assertExposure(story, "0", "2000", "48000");
        Orders.tell(Orders.amended(story, "300.00"));
        Orders.tell(Orders.placed(story, story.contract, order, 2, 1, "20"));
        assertHeard(order, "OrderCleared", "OrderCleared");
        assertExposure(story, "0", "6000", "44000");
        Orders.tell(Orders.placed(story, story.contract, order, 2, 1, "20"));
        Orders.tell(Orders.amended(story, "3000.00"));
        Orders.tell(Orders.placed(story, story.contract, order, 3, 1, "20"));
        assertHeard(order, "OrderCleared", "OrderCleared", "OrderHeld[CREDIT]");
        assertExposure(story, "0", "0", "50000");
        Orders.tell(Orders.amended(story, "2500.00"));
        Orders.tell(Orders.placed(story, story.contract, order, 4, 1, "20"));
        assertHeard(order, "OrderCleared", "OrderCleared", "OrderHeld[CREDIT]", "OrderCleared");
        assertExposure(story, "0", "50000", "0");
    }

    @Test
    void whatIsDispatchedIsNotReservedAgain() {
        var story = Story.begin();
        story.held(30);
        var order = Orders.place(story, 1, "20");
        assertHeard(order, "OrderCleared");
        story.dispatched(15);
        Orders.tell(Orders.placed(story, story.contract, order, 2, 1, "20"));
        assertHeard(order, "OrderCleared", "OrderCleared");
        assertExposure(story, "0", "2000", "48000");
        story.dispatched(5);
        Orders.tell(Orders.placed(story, story.contract, order, 3, 1, "20"));
        assertHeard(order, "OrderCleared", "OrderCleared", "OrderCleared");
        assertExposure(story, "0", "2000", "48000");
        exposure(story, "reservations.heldBy", List.of("DELIVERY", "DELIVERY"));
    }

    @Test
    void nothingIsReservedAfterTheLastDayOfAContractThatWasEnded() {
        var story = Story.begin();
        var order = Orders.place(story, 1, "20");
        assertHeard(order, "OrderCleared");
        Orders.tell(Orders.terminated(story, Story.SIGNED_ON.minusDays(1)));
        var held = UUID.randomUUID();
        Orders.tell(Orders.placed(story, story.contract, held, 1, 1, "1"));
        assertHeard(held, "OrderHeld[TERM]");
        clockwork.run();
        assertHeard(order, "OrderCleared", "OrderHeld[EXPIRED]");
        assertExposure(story, "0", "0", "50000");
    }

    @Test
    void aCancelledOrderFreesGoodsAndCredit() {
        var story = Story.begin();
        var first = Orders.place(story, 1, "100");
        assertHeard(first, "OrderCleared");
        var second = Orders.place(story, 1, "1");
        assertHeard(second, "OrderHeld[QUANTITY]");
        Orders.tell(Orders.cancelled(story, story.contract, first));
        Orders.tell(Orders.placed(story, story.contract, second, 2, 1, "1"));
        assertHeard(second, "OrderHeld[QUANTITY]", "OrderCleared");
        assertExposure(story, "0", "100", "49900");
    }

    @Test
    void anOrderThatIsNotDispatchedInTimeExpiresAndMayBeAskedForAgain() {
        var story = Story.begin();
        var order = UUID.randomUUID();
        Orders.tell(Orders.placed(story, story.contract, order, 1, Story.SIGNED_ON.plusDays(1), 1, "10"));
        assertHeard(order, "OrderCleared");
        clock.advance(Duration.ofDays(90));
        clockwork.run();
        assertHeard(order, "OrderCleared");
        clock.advance(Duration.ofDays(1));
        clockwork.run();
        assertHeard(order, "OrderCleared", "OrderHeld[EXPIRED]");
        assertExposure(story, "0", "0", "50000");
        Orders.tell(Orders.placed(story, story.contract, order, 2, Story.SIGNED_ON.plusDays(1), 1, "10"));
        assertHeard(order, "OrderCleared", "OrderHeld[EXPIRED]", "OrderCleared");
    }

    @Test
    void noMoreIsDeliveredThanTheCreditLimitAllowsButWhatAnOrderReservedIs() {
        var story = Story.begin();
        story.held(100);
        assertHeard(Orders.place(story, 1, "10"), "OrderCleared");
        grade(story, "1500.00");
        story.post(Role.OFFICE_CLERK, "/api/v1/deliveries", story.delivery(16))
                .statusCode(409)
                .body("code", equalTo("credit-limit-exceeded"))
                .body("errors.pointer", contains("/lines"));
        var delivery = story.dispatched(15);
        assertExposure(story, "0", "1500", "0");
        story.signed(delivery);
        story.paid("COMPANY", "500.00");
        story.dispatched(5);
        grade(story, "100.00");
        story.post(Role.OFFICE_CLERK, "/api/v1/deliveries", story.delivery(1))
                .statusCode(409)
                .body("code", equalTo("credit-limit-exceeded"));
    }

    @Test
    void exposuresAreListedByOffice() {
        var story = Story.begin();
        story.get(Role.OFFICE_MANAGER, "/api/v1/credit-exposures?office=" + story.office)
                .statusCode(200)
                .body("items.customerId", contains(story.customer.toString()))
                .body("items[0].reservations", empty());
        story.get(Role.AUDITOR, "/api/v1/credit-exposures/" + UUID.randomUUID()).statusCode(404);
    }

    private static void grade(Story story, String limit) {
        Orders.tell(new CreditGraded(
                story.customer, story.office, "manager", 1, BigDecimal.TEN, "C", new BigDecimal(limit)));
        await().untilAsserted(() -> assertAmount(story, "limit", limit));
    }

    private static void assertExposure(Story story, String receivable, String reserved, String free) {
        await().untilAsserted(() -> {
            assertAmount(story, "receivable", receivable);
            assertAmount(story, "reserved", reserved);
            assertAmount(story, "free", free);
        });
    }

    private static void assertAmount(Story story, String field, String expected) {
        var amount = story.get(Role.FINANCE, "/api/v1/credit-exposures/" + story.customer)
                .statusCode(200)
                .extract()
                .path(field)
                .toString();
        assertEquals(0, new BigDecimal(expected).compareTo(new BigDecimal(amount)), field + " is " + amount);
    }

    private static void exposure(Story story, String field, List<String> expected) {
        story.get(Role.FINANCE, "/api/v1/credit-exposures/" + story.customer).body(field, equalTo(expected));
    }

    /** Everything that was told of the order, in order, with the reasons for which it was held. */
    private static void assertHeard(UUID order, String... expected) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertEquals(
                        List.of(expected),
                        Events.of("kam.goods", order).stream()
                                .map(message -> Story.typeOf(message) + reasons(message.value()))
                                .toList()));
    }

    private static String reasons(String body) {
        var json = JsonPath.from(body);
        return json.getList("reasons") == null ? "" : json.getList("reasons").toString();
    }
}
