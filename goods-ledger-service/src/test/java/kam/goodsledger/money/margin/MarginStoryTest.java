package kam.goodsledger.money.margin;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.comparesEqualTo;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import kam.goodsledger.Race;
import kam.goodsledger.Story;
import kam.kit.identity.Role;
import kam.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MarginStoryTest {
    private static final String PAYOUTS = "/api/v1/margin-payouts";

    /** The customer has paid 3000 for what the office owed 2400. */
    private static Story earned() {
        var story = Story.begin();
        story.held(30);
        story.signed(story.dispatched(30));
        story.paid("COMPANY", "3000.00");
        return story;
    }

    private static ValidatableResponse asked(Story story, String amount, String manner) {
        return story.post(
                Role.FINANCE,
                PAYOUTS,
                Map.of("office", story.office, "amount", new BigDecimal(amount), "manner", manner, "reason", "一季度毛利"));
    }

    private static ValidatableResponse approved(String person, ValidatableResponse asked) {
        return given().auth()
                .oauth2(Tokens.of(Role.FINANCE, null, person))
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "verdict", "APPROVE", "contentDigest", asked.extract().path("contentDigest")))
                .post(PAYOUTS + "/" + asked.extract().path("id") + "/decision")
                .then();
    }

    @Test
    void theOfficeGetsItsMarginAfterSomebodyElseOfFinanceApproved() {
        var story = earned();
        asked(story, "600.01", "PAID_OUT").statusCode(409).body("code", equalTo("payout-exceeds-margin"));
        var asked = asked(story, "450", "PAID_OUT").statusCode(201);
        approved("finance", asked).statusCode(403).body("code", equalTo("decision-own-draft"));
        story.assertBalance("OFFICE_MARGIN", "-600");
        approved("finance.other", asked).statusCode(200).body("status", equalTo("APPROVED"));
        story.assertBalance("OFFICE_MARGIN", "-150");
        story.assertBalance("MARGIN_PAID_OUT", "-450");
        story.get(Role.OFFICE_CLERK, "/api/v1/office-margins")
                .body("items", hasSize(1))
                .body("items[0].office", equalTo(story.office))
                .body("items[0].earned", comparesEqualTo(600f))
                .body("items[0].paidOut", comparesEqualTo(450f))
                .body("items[0].offset", comparesEqualTo(0f))
                .body("items[0].left", comparesEqualTo(150f));
    }

    @Test
    void anOfficeMayOweLessInsteadButNoLessThanNothing() {
        var story = earned();
        asked(story, "100", "OFFSET").statusCode(409).body("code", equalTo("offset-exceeds-payable"));
        story.held(5);
        story.assertBalance("CLAIM_ON_OFFICE", "400");
        var asked = asked(story, "100", "OFFSET").statusCode(201);
        approved("finance.other", asked).statusCode(200);
        story.assertBalance("CLAIM_ON_OFFICE", "300");
        story.assertBalance("OFFICE_MARGIN", "-500");
        story.get(Role.FINANCE, "/api/v1/office-margins?office=" + story.office)
                .body("items[0].offset", comparesEqualTo(100f))
                .body("items[0].left", comparesEqualTo(500f));
    }

    @Test
    void thereIsNoMarginBeforeTheMoneyHasReachedTheCompany() {
        var story = Story.begin();
        story.held(30);
        story.signed(story.dispatched(30));
        story.paid("OFFICE", "3000.00");
        asked(story, "1", "PAID_OUT").statusCode(409).body("code", equalTo("payout-exceeds-margin"));
    }

    @Test
    void noMoreThanTheMarginIsPaidOutHoweverManyAreApprovedAtOnce() {
        var story = earned();
        var requests = IntStream.range(0, 6)
                .mapToObj(i -> asked(story, "250", "PAID_OUT").statusCode(201))
                .toList();
        var next = new AtomicInteger();
        var answers = Race.statuses(
                6,
                () -> approved("finance.other", requests.get(next.getAndIncrement()))
                        .extract()
                        .statusCode());
        assertEquals(List.of(200, 200, 409, 409, 409, 409), answers);
        story.assertBalance("OFFICE_MARGIN", "-100");
        assertTrue(story.get(Role.AUDITOR, "/api/v1/ledger/proof").extract().<Boolean>path("holds"), "the proof holds");
    }
}
