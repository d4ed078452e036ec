package kam.goodsledger.reports.overdue;

import static org.hamcrest.Matchers.comparesEqualTo;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import kam.goodsledger.Story;
import kam.kit.clock.BusinessCalendar;
import kam.kit.clock.BusinessClock;
import kam.kit.identity.Role;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OverdueStoryTest {
    private static final String DELIVERIES = "/api/v1/deliveries/overdue";
    private static final String REMITTANCES = "/api/v1/remittances/overdue";

    private final BusinessClock clock;
    private final BusinessCalendar calendar;

    @Inject
    OverdueStoryTest(BusinessClock clock, BusinessCalendar calendar) {
        this.clock = clock;
        this.calendar = calendar;
    }

    @Test
    void goodsThatAnOfficeHoldsTooLongAreListedOldestFirstOut() {
        var story = Story.begin();
        story.held(10);
        var received = calendar.today();
        clock.advance(Duration.ofDays(7));
        story.held(5);
        story.get(Role.OFFICE_CLERK, DELIVERIES).body("items", hasSize(0));
        clock.advance(Duration.ofDays(1));
        story.get(Role.OFFICE_CLERK, DELIVERIES)
                .body("items", hasSize(1))
                .body("items[0].line", equalTo(1))
                .body("items[0].quantity", comparesEqualTo(10f))
                .body("items[0].heldSince", equalTo(received.toString()));
        var delivery = story.dispatched(8);
        story.get(Role.FINANCE, DELIVERIES + "?office=" + story.office).body("items[0].quantity", comparesEqualTo(2f));
        story.post(Role.OFFICE_CLERK, "/api/v1/deliveries/" + delivery + "/refusal", Map.of("reason", "拒收"))
                .statusCode(200);
        story.get(Role.OFFICE_CLERK, DELIVERIES)
                .body("items[0].quantity", comparesEqualTo(10f))
                .body("items[0].heldSince", equalTo(received.toString()));
        story.dispatched(10);
        story.get(Role.OFFICE_CLERK, DELIVERIES).body("items", hasSize(0));
    }

    @Test
    void moneyThatAnOfficeDoesNotRemitInTimeIsListed() {
        var story = Story.begin();
        story.paid("OFFICE", "300.00");
        var today = Map.of(
                "contractId",
                story.contract,
                "amount",
                100,
                "payee",
                "OFFICE",
                "way",
                "CASH",
                "collectedOn",
                calendar.today().toString());
        story.post(Role.OFFICE_CLERK, "/api/v1/payments", today).statusCode(201);
        story.get(Role.OFFICE_CLERK, REMITTANCES)
                .body("items", hasSize(1))
                .body("items[0].amount", comparesEqualTo(300f))
                .body("items[0].officeCash", comparesEqualTo(400f))
                .body("items[0].collectedSince", equalTo("2026-01-15"));
        var remittance = Map.of("office", story.office, "amount", new BigDecimal("300"), "sentOn", "2026-01-20");
        story.post(Role.OFFICE_CLERK, "/api/v1/remittances", remittance).statusCode(201);
        story.get(Role.OFFICE_CLERK, REMITTANCES).body("items", hasSize(0));
    }
}
