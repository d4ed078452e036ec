package kam.goodsledger.statement;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.comparesEqualTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kam.goodsledger.Story;
import kam.kit.identity.Role;
import kam.testing.Tokens;
import kam.testing.ToldCustomers;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StatementStoryTest {
    private static final String STATEMENTS = "/api/v1/statements/";

    /** Delivered for 2000 on 10 January, paid 500 on 15 January. */
    private static Story traded() {
        var story = Story.begin();
        story.held(20);
        story.signed(story.dispatched(20));
        story.paid("OFFICE", "500.00");
        return story;
    }

    private static String draft(Story story, String from, String until) {
        var period = Map.of("customerId", story.customer, "from", from, "until", until);
        return story.post(Role.OFFICE_CLERK, STATEMENTS, period)
                .statusCode(201)
                .body("status", equalTo("DRAFT"))
                .extract()
                .path("id");
    }

    private static String issue(Story story, String id) {
        return story.post(Role.OFFICE_CLERK, STATEMENTS + id + "/issue")
                .statusCode(200)
                .extract()
                .path("digest");
    }

    private static Map<String, Object> signature(String side, String digest) {
        return Map.of("side", side, "signedBy", "李", "digest", digest);
    }

    @Test
    void aStatementIsConfirmedWhenBothSidesHaveSignedWhatWasFrozen() {
        var story = traded();
        var id = draft(story, "2026-01-01", "2026-01-31");
        var digest = issue(story, id);
        story.get(Role.OFFICE_CLERK, STATEMENTS + id)
                .body("opening", comparesEqualTo(0f))
                .body("closing", comparesEqualTo(1500f))
                .body("lines", hasSize(2))
                .body("lines[0].debit", comparesEqualTo(2000f))
                .body("lines[1].credit", comparesEqualTo(500f));
        story.post(Role.OFFICE_MANAGER, STATEMENTS + id + "/signatures", signature("OFFICE", "0".repeat(64)))
                .statusCode(409)
                .body("code", equalTo("statement-digest-differs"));
        story.post(Role.OFFICE_MANAGER, STATEMENTS + id + "/signatures", signature("OFFICE", digest))
                .statusCode(200)
                .body("status", equalTo("SIGNED_BY_OFFICE"));
        story.post(Role.OFFICE_CLERK, STATEMENTS + id + "/signatures", signature("CUSTOMER", digest))
                .statusCode(409)
                .body("code", equalTo("sealed-copy-missing"));
        var sealed = new HashMap<>(signature("CUSTOMER", digest));
        sealed.put("documentId", story.attach(Role.OFFICE_CLERK, STATEMENTS + id, "sealed-copy"));
        story.post(Role.OFFICE_CLERK, STATEMENTS + id + "/signatures", sealed)
                .statusCode(200)
                .body("status", equalTo("CONFIRMED"))
                .body("digest", equalTo(digest));
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertEquals(
                        List.of("StatementIssued", "StatementConfirmed"), story.events(UUID.fromString(id))));
    }

    @Test
    void theNextStatementOpensWithWhatTheLastClosedWithAndStatesOnlyWhatIsNew() {
        var story = traded();
        issue(story, draft(story, "2026-01-01", "2026-01-31"));
        story.paid("OFFICE", "300.00");
        story.post(
                        Role.OFFICE_CLERK,
                        STATEMENTS,
                        Map.of("customerId", story.customer, "from", "2026-02-02", "until", "2026-02-28"))
                .statusCode(409)
                .body("code", equalTo("period-not-next"));
        var next = draft(story, "2026-02-01", "2026-02-28");
        issue(story, next);
        story.get(Role.OFFICE_CLERK, STATEMENTS + next)
                .body("opening", comparesEqualTo(1500f))
                .body("lines", hasSize(1))
                .body("closing", comparesEqualTo(1200f));
    }

    @Test
    void aCustomerThatMovesLeavesItsDebtToItsOldOfficeAndStartsAtNothingWithTheNewOne() {
        var story = traded();
        issue(story, draft(story, "2026-01-01", "2026-01-31"));
        var rest = draft(story, "2026-02-01", "2026-02-28");
        var newOffice = "N" + story.office;
        ToldCustomers.keyAccount(story.customer, "KH-2026-000001", "大北泵业集团", newOffice, "manager.new");
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            story.get(Role.OFFICE_CLERK, STATEMENTS + rest).body("customerName", equalTo("大北泵业集团"));
            story.get(Role.AUDITOR, "/api/v1/credit-exposures/" + story.customer)
                    .body("office", equalTo(newOffice))
                    .body("receivable", comparesEqualTo(1500f));
        });

        story.paid("OFFICE", "100.00");
        issue(story, rest);
        story.get(Role.OFFICE_CLERK, STATEMENTS + rest)
                .body("office", equalTo(story.office))
                .body("opening", comparesEqualTo(1500f))
                .body("lines", hasSize(1))
                .body("closing", comparesEqualTo(1400f));
        draft(story, "2026-03-01", "2026-03-31");

        var newClerk = Tokens.of(Role.OFFICE_CLERK, newOffice);
        var january = Map.of("customerId", story.customer, "from", "2026-01-01", "until", "2026-01-31");
        story.postWith(newClerk, STATEMENTS, january)
                .statusCode(201)
                .body("office", equalTo(newOffice))
                .body("opening", comparesEqualTo(0f))
                .body("lines", hasSize(0))
                .body("closing", comparesEqualTo(0f));
        story.postWith(Tokens.of(Role.OFFICE_CLERK, "NONE"), STATEMENTS, january)
                .statusCode(404)
                .body("code", equalTo("customer-unknown"));
    }

    @Test
    void whatAContestedStatementSaidIsStatedAgain() {
        var story = traded();
        var id = draft(story, "2026-01-01", "2026-01-31");
        issue(story, id);
        story.post(Role.OFFICE_CLERK, STATEMENTS + id + "/contest", Map.of("reason", "少记一笔回款"))
                .statusCode(200)
                .body("status", equalTo("CONTESTED"));
        story.paid("OFFICE", "100.00");
        var again = draft(story, "2026-01-01", "2026-01-31");
        story.get(Role.OFFICE_CLERK, STATEMENTS + again)
                .body("opening", comparesEqualTo(0f))
                .body("lines", hasSize(3))
                .body("closing", comparesEqualTo(1400f));
    }

    @Test
    void whoeverContestsNamesTheLinesAndWhatTheOtherSideSays() {
        var story = traded();
        var id = draft(story, "2026-01-01", "2026-01-31");
        issue(story, id);
        var contest = STATEMENTS + id + "/contest";
        var unknown = Map.of("reason", "数额不符", "lines", List.of(Map.of("line", 3, "theirAmount", 0)));
        story.post(Role.OFFICE_CLERK, contest, unknown)
                .statusCode(400)
                .body("code", equalTo("no-such-statement-line"))
                .body("errors[0].pointer", equalTo("/lines/0/line"));
        var twice = Map.of("line", 2, "theirAmount", 550, "remark", "我方付 550 元");
        story.post(Role.OFFICE_CLERK, contest, Map.of("reason", "数额不符", "lines", List.of(twice, twice)))
                .statusCode(400)
                .body("code", equalTo("no-such-statement-line"));
        story.post(Role.OFFICE_CLERK, contest, Map.of("reason", "数额不符", "lines", List.of(twice)))
                .statusCode(200)
                .body("disagreements", hasSize(1))
                .body("disagreements[0].line", equalTo(2))
                .body("disagreements[0].theirAmount", comparesEqualTo(550f));
    }

    @Test
    void aCorrectionOfAConfirmedPeriodStandsOnTheNextStatementAndTheConfirmedOneStaysAsItIs() {
        var story = traded();
        var id = draft(story, "2026-01-01", "2026-01-31");
        var digest = issue(story, id);
        story.paid("OFFICE", "20.00");
        var next = draft(story, "2026-02-01", "2026-02-28");
        issue(story, next);
        story.get(Role.OFFICE_CLERK, STATEMENTS + next)
                .body("opening", comparesEqualTo(1500f))
                .body("lines[0].occurredOn", equalTo("2026-01-15"))
                .body("closing", comparesEqualTo(1480f));
        story.get(Role.OFFICE_CLERK, STATEMENTS + id)
                .body("digest", equalTo(digest))
                .body("closing", comparesEqualTo(1500f));
    }

    @Test
    void aStatementNeverShowsSettlementPrices() {
        var story = traded();
        var id = draft(story, "2026-01-01", "2026-01-31");
        issue(story, id);
        story.get(Role.OFFICE_CLERK, STATEMENTS + id)
                .body(not(containsString("1600")))
                .body(not(containsString("80.0")))
                .body(not(containsString("ettlement")));
    }

    @Test
    void anIssuedStatementStaysAsItIs() {
        var story = traded();
        var id = draft(story, "2026-01-01", "2026-01-31");
        issue(story, id);
        story.paid("OFFICE", "100.00");
        story.get(Role.OFFICE_CLERK, STATEMENTS + id).body("closing", comparesEqualTo(1500f));
        story.post(Role.OFFICE_CLERK, STATEMENTS + id + "/issue")
                .statusCode(409)
                .body("code", equalTo("statement-wrong-status"));
    }
}
