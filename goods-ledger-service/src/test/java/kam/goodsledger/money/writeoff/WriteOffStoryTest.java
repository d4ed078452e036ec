package kam.goodsledger.money.writeoff;

import static org.hamcrest.Matchers.comparesEqualTo;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import kam.goodsledger.Race;
import kam.goodsledger.Story;
import kam.kit.identity.Role;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WriteOffStoryTest {
    private static final String WRITE_OFFS = "/api/v1/write-offs";

    /** The customer owes 2000. */
    private static Story owing() {
        var story = Story.begin();
        story.held(20);
        story.signed(story.dispatched(20));
        return story;
    }

    private static ValidatableResponse asked(Story story, String amount) {
        return story.post(
                Role.FINANCE,
                WRITE_OFFS,
                Map.of("contractId", story.contract, "amount", new BigDecimal(amount), "reason", "客户破产"));
    }

    private static ValidatableResponse decided(Story story, ValidatableResponse asked, String verdict) {
        var decision =
                Map.of("verdict", verdict, "contentDigest", asked.extract().path("contentDigest"));
        return story.post(
                Role.SALES_DIRECTOR, WRITE_OFFS + "/" + asked.extract().path("id") + "/decision", decision);
    }

    @Test
    void whatTheSalesDirectorGivesUpTheCustomerOwesNoMore() {
        var story = owing();
        asked(story, "2000.01").statusCode(409).body("code", equalTo("write-off-exceeds-receivable"));
        var asked = asked(story, "800").statusCode(201).body("status", equalTo("ASKED"));
        story.assertBalance("RECEIVABLE", "2000");
        decided(story, asked, "APPROVE")
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("steps[0].by.id", equalTo("finance"))
                .body("steps[0].remark", equalTo("客户破产"))
                .body("steps[1].by.id", equalTo("sales-director"));
        story.assertBalance("RECEIVABLE", "1200");
        story.assertBalance("WRITE_OFF", "800");
        story.get(Role.FINANCE, "/api/v1/payment-standings?contractId=" + story.contract)
                .body("items[0].writtenOff", comparesEqualTo(800f))
                .body("items[0].receivable", comparesEqualTo(1200f));
        decided(story, asked, "APPROVE").statusCode(409).body("code", equalTo("request-decided-already"));
    }

    @Test
    void whatWasReadOtherwiseIsNotDecidedAndARejectionSaysWhy() {
        var story = owing();
        var asked = asked(story, "800").statusCode(201);
        var path = WRITE_OFFS + "/" + asked.extract().path("id") + "/decision";
        story.post(Role.SALES_DIRECTOR, path, Map.of("verdict", "APPROVE", "contentDigest", "0".repeat(64)))
                .statusCode(409)
                .body("code", equalTo("decision-content-changed"));
        decided(story, asked, "RETURN").statusCode(400).body("code", equalTo("decision-reason-required"));
        var rejection =
                Map.of("verdict", "RETURN", "contentDigest", asked.extract().path("contentDigest"), "reason", "继续追款");
        story.post(Role.SALES_DIRECTOR, path, rejection).statusCode(200).body("status", equalTo("REJECTED"));
        story.assertBalance("RECEIVABLE", "2000");
        story.assertBalance("WRITE_OFF", "0");
    }

    @Test
    void whatWasPaidMeanwhileIsNotWrittenOff() {
        var story = owing();
        var asked = asked(story, "800").statusCode(201);
        story.paid("OFFICE", "1500.00");
        decided(story, asked, "APPROVE").statusCode(409).body("code", equalTo("write-off-exceeds-receivable"));
        story.assertBalance("RECEIVABLE", "500");
        story.get(Role.FINANCE, WRITE_OFFS + "/" + asked.extract().path("id")).body("status", equalTo("ASKED"));
    }

    @Test
    void ofManyApprovalsAtOnceOneBooks() {
        var story = owing();
        var asked = asked(story, "800").statusCode(201);
        var answers = Race.statuses(
                6, () -> decided(story, asked, "APPROVE").extract().statusCode());
        assertEquals(List.of(200, 409, 409, 409, 409, 409), answers);
        story.assertBalance("WRITE_OFF", "800");
    }
}
