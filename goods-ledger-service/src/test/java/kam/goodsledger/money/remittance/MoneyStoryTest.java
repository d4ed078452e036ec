package kam.goodsledger.money.remittance;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.comparesEqualTo;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kam.goodsledger.Story;
import kam.kit.identity.Role;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MoneyStoryTest {
    private static final String REMITTANCES = "/api/v1/remittances/";

    /** 30 delivered: the customer owes 3000, the office 2400. */
    private static Story delivered() {
        var story = Story.begin();
        story.held(30);
        story.signed(story.dispatched(30));
        return story;
    }

    private static Map<String, Object> remittance(Story story, String amount) {
        return Map.of("office", story.office, "amount", new BigDecimal(amount), "sentOn", "2026-01-20");
    }

    @Test
    void remittedMoneySettlesTheOfficePayableFirstAndTheRestIsTheOfficesMargin() {
        var story = delivered();
        story.paid("OFFICE", "3000.00")
                .body("allocations[0].instalment", equalTo(1))
                .body("allocations[0].amount", comparesEqualTo(3000f));
        story.assertBalance("RECEIVABLE", "0");
        story.assertBalance("OFFICE_CASH", "3000");
        story.post(Role.OFFICE_CLERK, REMITTANCES, remittance(story, "3000.01"))
                .statusCode(409)
                .body("code", equalTo("not-enough-office-cash"));
        String id = story.post(Role.OFFICE_CLERK, REMITTANCES, remittance(story, "3000"))
                .statusCode(201)
                .extract()
                .path("id");
        story.assertBalance("CLAIM_ON_OFFICE", "2400");
        story.assertBalance("REMITTANCE_IN_TRANSIT", "3000");
        var confirmation = Map.of(
                "confirmedOn", "2026-01-21", "documentId", story.attach(Role.FINANCE, REMITTANCES + id, "bank-slip"));
        story.post(Role.FINANCE, REMITTANCES + id + "/confirmation", confirmation)
                .statusCode(200)
                .body("status", equalTo("CONFIRMED"));
        story.assertBalance("CLAIM_ON_OFFICE", "0");
        story.assertBalance("OFFICE_MARGIN", "-600");
        story.assertBalance("REMITTED", "3000");
        story.post(Role.FINANCE, REMITTANCES + id + "/confirmation", confirmation)
                .statusCode(409)
                .body("code", equalTo("remittance-wrong-status"));
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertEquals(
                        List.of("RemittanceDeclared", "RemittanceConfirmed"), story.events(UUID.fromString(id))));
    }

    @Test
    void moneyPaidToTheCompanyLowersTheOfficePayableAtOnce() {
        var story = delivered();
        story.paid("COMPANY", "2500.00");
        story.assertBalance("RECEIVABLE", "500");
        story.assertBalance("REMITTED", "2500");
        story.assertBalance("OFFICE_CASH", "0");
        story.assertBalance("CLAIM_ON_OFFICE", "0");
        story.assertBalance("OFFICE_MARGIN", "-100");
    }

    @Test
    void aRemittanceIsNotConfirmedWithoutTheBankSlip() {
        var story = delivered();
        story.paid("OFFICE", "100.00");
        String id = story.post(Role.OFFICE_CLERK, REMITTANCES, remittance(story, "100"))
                .statusCode(201)
                .extract()
                .path("id");
        var confirmation = Map.of("confirmedOn", "2026-01-21", "documentId", UUID.randomUUID());
        story.post(Role.FINANCE, REMITTANCES + id + "/confirmation", confirmation)
                .statusCode(409)
                .body("code", equalTo("bank-slip-missing"));
    }

    @Test
    void theOfficeDoesNotRecordWhatTheCompanyGot() {
        var story = Story.begin();
        story.post(Role.OFFICE_CLERK, "/api/v1/payments", story.payment("COMPANY", "10.00"))
                .statusCode(403)
                .body("code", equalTo("payment-not-yours-to-record"));
    }

    @Test
    void aCustomerThatPaysMoreThanItOwesHasPaidInAdvance() {
        var story = Story.begin();
        story.paid("OFFICE", "11000.00").body("unallocated", comparesEqualTo(445f));
        story.assertBalance("RECEIVABLE", "-11000");
    }

    @Test
    void nothingIsRecordedBeforeItHasHappened() {
        var story = Story.begin();
        var payment = new HashMap<>(story.payment("OFFICE", "10.00"));
        payment.put("collectedOn", "2999-01-01");
        story.post(Role.OFFICE_CLERK, "/api/v1/payments", payment)
                .statusCode(409)
                .body("code", equalTo("not-yet-happened"));
    }
}
