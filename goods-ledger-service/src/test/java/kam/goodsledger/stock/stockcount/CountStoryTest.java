package kam.goodsledger.stock.stockcount;

import static org.hamcrest.Matchers.comparesEqualTo;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kam.goodsledger.Story;
import kam.kit.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CountStoryTest {
    private static final String COUNTS = "/api/v1/stock-counts";

    @Inject
    Clock clock;

    private Story story;

    @BeforeEach
    void begin() {
        story = Story.begin();
        story.held(40);
    }

    private Map<String, Object> count(int counted) {
        return Map.of("contractId", story.contract, "lines", List.of(Map.of("line", 1, "counted", counted)));
    }

    private Map<String, Object> count(int counted, Instant at) {
        var count = new HashMap<>(count(counted));
        count.put("countedAt", at.toString());
        return count;
    }

    private String reported(Map<String, Object> count) {
        return COUNTS + "/"
                + story.post(Role.OFFICE_CLERK, COUNTS, count)
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    @Test
    void whatIsMissingIsBookedOnceApprovedAndTheOfficeStillOwesIt() {
        var path = reported(count(37));
        story.get(Role.OFFICE_CLERK, path)
                .body("lines[0].book", comparesEqualTo(40f))
                .body("lines[0].difference", comparesEqualTo(-3f));
        story.assertBalance("OFFICE_HELD", "40");
        story.decided(Role.SALES_COMPANY_APPROVER, path, "APPROVE")
                .statusCode(200)
                .body("status", equalTo("BOOKED"));
        story.assertBalance("OFFICE_HELD", "37");
        story.assertBalance("LOSS_AND_CLAIM", "3");
        story.assertBalance("CLAIM_ON_OFFICE", "3200");
        story.assertOwed("heldByOffice", 37);
        story.assertOwed("notShipped", 63);
        story.decided(Role.SALES_COMPANY_APPROVER, path, "APPROVE")
                .statusCode(409)
                .body("code", equalTo("stock-count-wrong-status"));
        story.get(Role.AUDITOR, "/api/v1/ledger/proof").body("holds", is(true));
    }

    @Test
    void boxesAreCountedAsWhatIsInThem() {
        Story.pumpsComeInBoxes();
        var lines = List.of(Map.of("line", 1, "counted", 3, "unit", "箱"));
        var path = reported(Map.of("contractId", story.contract, "lines", lines));
        story.get(Role.OFFICE_CLERK, path)
                .body("lines[0].counted", comparesEqualTo(36f))
                .body("lines[0].difference", comparesEqualTo(-4f));
    }

    @Test
    void whatIsFoundBeyondTheBookIsBookedAsSurplus() {
        story.decided(Role.SALES_COMPANY_APPROVER, reported(count(42)), "APPROVE")
                .statusCode(200);
        story.assertBalance("OFFICE_HELD", "42");
        story.assertBalance("SURPLUS", "-2");
    }

    @Test
    void aCountIsAgainstTheBookAtItsInstant() {
        var before = clock.instant();
        story.held(10);
        var path = reported(count(39, before));
        story.get(Role.OFFICE_CLERK, path).body("lines[0].book", comparesEqualTo(40f));
        story.decided(Role.SALES_COMPANY_APPROVER, path, "APPROVE").statusCode(200);
        story.assertBalance("OFFICE_HELD", "49");
        story.post(Role.OFFICE_CLERK, COUNTS, count(39, before))
                .statusCode(409)
                .body("code", equalTo("stock-count-not-later"));
    }

    @Test
    void aCountIsNotApprovedOnceItsBookHasChanged() {
        var path = reported(count(35));
        story.dispatched(5);
        story.decided(Role.SALES_COMPANY_APPROVER, path, "APPROVE")
                .statusCode(409)
                .body("code", equalTo("stock-count-book-changed"));
        story.decided(Role.SALES_COMPANY_APPROVER, path, "RETURN")
                .statusCode(200)
                .body("status", equalTo("REFUSED"));
        story.assertBalance("OFFICE_HELD", "35");
        reported(count(35));
    }

    @Test
    void countsOfAContractComeOneAfterAnotherAndNotBeforeTheyHappen() {
        reported(count(40));
        story.post(Role.OFFICE_CLERK, COUNTS, count(40)).statusCode(409).body("code", equalTo("stock-count-open"));
        story.post(Role.OFFICE_CLERK, COUNTS, count(40, Instant.parse("2999-01-01T00:00:00Z")))
                .statusCode(409)
                .body("code", equalTo("not-yet-happened"));
    }

    @Test
    void anotherOfficeNeitherCountsNorSeesIt() {
        var path = reported(count(40));
        var other = Story.begin();
        other.get(Role.OFFICE_CLERK, path).statusCode(404);
        other.post(Role.OFFICE_CLERK, COUNTS, count(40)).statusCode(404);
    }
}
