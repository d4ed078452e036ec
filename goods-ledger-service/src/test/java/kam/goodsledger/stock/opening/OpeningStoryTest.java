package kam.goodsledger.stock.opening;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.comparesEqualTo;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kam.goodsledger.Story;
import kam.kit.identity.Role;
import kam.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpeningStoryTest {
    private static final String OPENINGS = "/api/v1/opening-positions";

    private static Map<String, Object> report(int onHand, String receivable, String arrears) {
        return Map.of(
                "asOf",
                "2026-01-06",
                "receivable",
                new BigDecimal(receivable),
                "arrears",
                new BigDecimal(arrears),
                "lines",
                List.of(Map.of("line", 1, "onHand", onHand, "owed", 5)));
    }

    private static Map<String, Object> opening(Story story, int onHand, String receivable, String arrears) {
        return Map.of("contractId", story.contract, "report", report(onHand, receivable, arrears));
    }

    private static String reported(Story story) {
        return story.post(Role.OFFICE_CLERK, OPENINGS, opening(story, 20, "1500", "300"))
                .statusCode(201)
                .body("status", equalTo("REPORTED"))
                .extract()
                .path("id");
    }

    @Test
    void anAcceptedReportIsBookedAsWhatTheOfficeHoldsAndOwesAndWhatTheCustomerOwes() {
        var story = Story.begin();
        var path = OPENINGS + "/" + reported(story);
        story.assertBalance("OFFICE_HELD", "0");
        story.decided(Role.SALES_COMPANY_CLERK, path, "APPROVE").statusCode(200).body("status", equalTo("BOOKED"));
        story.assertBalance("OFFICE_HELD", "20");
        story.assertBalance("OPENING_GOODS", "-20");
        story.assertBalance("CLAIM_ON_OFFICE", "1600");
        story.assertBalance("RECEIVABLE", "1500");
        story.assertBalance("OPENING_RECEIVABLES", "-1500");
        story.assertOwed("heldByOffice", 20);
        story.assertOwed("notShipped", 80);
        story.get(Role.AUDITOR, "/api/v1/credit-exposures/" + story.customer).body("free", comparesEqualTo(48500f));
        story.decided(Role.SALES_COMPANY_CLERK, path, "APPROVE")
                .statusCode(409)
                .body("code", equalTo("opening-position-wrong-status"));
        story.signed(story.dispatched(20));
        story.assertBalance("OFFICE_HELD", "0");
        story.get(Role.AUDITOR, "/api/v1/ledger/proof").body("holds", is(true));
    }

    @Test
    void boxesAreReportedAsWhatIsInThem() {
        var story = Story.begin();
        Story.pumpsComeInBoxes();
        var report = new HashMap<>(report(0, "0", "0"));
        report.put("lines", List.of(Map.of("line", 1, "onHand", 2, "owed", 0.5, "unit", "箱")));
        story.post(Role.OFFICE_CLERK, OPENINGS, Map.of("contractId", story.contract, "report", report))
                .statusCode(201)
                .body("lines[0].onHand", comparesEqualTo(24f))
                .body("lines[0].owed", comparesEqualTo(6f));
    }

    @Test
    void aReportThatIsHandedBackIsCorrectedAndOnlyThenBooked() {
        var story = Story.begin();
        var path = OPENINGS + "/" + reported(story);
        String read = story.get(Role.SALES_COMPANY_APPROVER, path).extract().path("contentDigest");
        correct(story, path, report(25, "1500", "0"))
                .then()
                .statusCode(409)
                .body("code", equalTo("opening-position-wrong-status"));
        story.decided(Role.SALES_COMPANY_APPROVER, path, "RETURN")
                .statusCode(200)
                .body("status", equalTo("RETURNED"))
                .body("trail[1].remark", equalTo("checked"));
        correct(story, path, report(25, "1500", "0")).then().statusCode(200).body("status", equalTo("REPORTED"));
        story.post(Role.SALES_COMPANY_APPROVER, path + "/decision", Map.of("verdict", "APPROVE", "contentDigest", read))
                .statusCode(409)
                .body("code", equalTo("decision-content-changed"));
        story.decided(Role.SALES_COMPANY_APPROVER, path, "APPROVE").statusCode(200);
        story.assertBalance("OFFICE_HELD", "25");
    }

    private static Response correct(Story story, String path, Object report) {
        var etag = story.get(Role.OFFICE_CLERK, path).extract().header("ETag");
        return given().auth()
                .oauth2(Tokens.of(Role.OFFICE_CLERK, story.office))
                .header("If-Match", etag)
                .contentType(ContentType.JSON)
                .body(report)
                .put(path);
    }

    @Test
    void anOfficeReportsACustomerOnce() {
        var story = Story.begin();
        reported(story);
        story.post(Role.OFFICE_CLERK, OPENINGS, opening(story, 1, "0", "0"))
                .statusCode(409)
                .body("code", equalTo("opening-position-already-reported"));
    }

    @Test
    void whatCannotBeTrueIsNotReported() {
        var story = Story.begin();
        story.post(Role.OFFICE_CLERK, OPENINGS, opening(story, 1, "100", "100.01"))
                .statusCode(400)
                .body("code", equalTo("arrears-exceed-receivable"))
                .body("errors[0].pointer", equalTo("/arrears"));
        var later = Map.of(
                "contractId",
                story.contract,
                "report",
                Map.of("asOf", "2999-01-01", "receivable", 0, "arrears", 0, "lines", List.of()));
        story.post(Role.OFFICE_CLERK, OPENINGS, later).statusCode(409).body("code", equalTo("not-yet-happened"));
        story.post(Role.OFFICE_CLERK, OPENINGS, Map.of("contractId", UUID.randomUUID(), "report", report(1, "0", "0")))
                .statusCode(409)
                .body("code", equalTo("contract-not-yet-known"));
    }

    @Test
    void anOfficeNeitherSeesNorReportsForAnother() {
        var story = Story.begin();
        var other = Story.begin();
        other.post(Role.OFFICE_CLERK, OPENINGS, opening(story, 1, "0", "0")).statusCode(404);
        other.get(Role.OFFICE_CLERK, OPENINGS + "/" + reported(story)).statusCode(404);
    }
}
