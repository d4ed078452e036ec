package kam.goodsledger.statement;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.comparesEqualTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import kam.goodsledger.Race;
import kam.goodsledger.Story;
import kam.kit.clock.BusinessCalendar;
import kam.kit.identity.Role;
import kam.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OfficeStatementStoryTest {
    private static final String STATEMENTS = "/api/v1/office-statements/";

    private final BusinessCalendar calendar;

    @Inject
    OfficeStatementStoryTest(BusinessCalendar calendar) {
        this.calendar = calendar;
    }

    private String issued(Story story, LocalDate from, LocalDate until) {
        var period = Map.of("office", story.office, "from", from.toString(), "until", until.toString());
        String id = story.post(Role.FINANCE, STATEMENTS, period)
                .statusCode(201)
                .extract()
                .path("id");
        story.post(Role.SALES_COMPANY_CLERK, STATEMENTS + id + "/issue").statusCode(200);
        return id;
    }

    private static Map<String, Object> signature(String side, String digest) {
        return Map.of("side", side, "signedBy", "李", "digest", digest);
    }

    @Test
    void officeAndCompanyAgreeOnThePayableAtSettlementPrice() {
        var story = Story.begin();
        story.held(30);
        story.signed(story.dispatched(30));
        story.paid("COMPANY", "400.00");
        var today = calendar.today();
        var id = issued(story, LocalDate.of(2026, 1, 1), today);
        String digest = story.get(Role.OFFICE_CLERK, STATEMENTS + id)
                .statusCode(200)
                .body("kind", equalTo("OFFICE"))
                .body("lines", hasSize(2))
                .body("lines[0].reason", equalTo("SETTLEMENT"))
                .body("lines[0].credit", comparesEqualTo(400f))
                .body("lines[1].reason", equalTo("ACCEPTANCE"))
                .body("lines[1].debit", comparesEqualTo(2400f))
                .body("closing", comparesEqualTo(2000f))
                .extract()
                .path("digest");
        var signatures = STATEMENTS + id + "/signatures";
        story.post(Role.OFFICE_MANAGER, signatures, signature("COMPANY", digest))
                .statusCode(403)
                .body("code", equalTo("finance-signs"));
        var roles = List.of(Role.OFFICE_MANAGER, Role.FINANCE);
        var elsewhere = Tokens.of(roles, List.of("elsewhere"), "qian");
        story.postWith(elsewhere, signatures, signature("OFFICE", digest))
                .statusCode(403)
                .body("code", equalTo("manager-signs"));
        story.post(Role.FINANCE, signatures, signature("CUSTOMER", digest))
                .statusCode(400)
                .body("code", equalTo("not-a-side-of-the-statement"));
        story.post(Role.FINANCE, signatures, signature("COMPANY", digest))
                .statusCode(200)
                .body("status", equalTo("SIGNED_BY_COMPANY"));
        story.post(Role.OFFICE_MANAGER, signatures, signature("OFFICE", digest))
                .statusCode(200)
                .body("status", equalTo("CONFIRMED"));
        assertEquals(List.of(), story.events(UUID.fromString(id)));
        given().auth()
                .oauth2(Tokens.of(Role.FINANCE, null))
                .accept("text/html")
                .get(STATEMENTS + id)
                .then()
                .body(containsString("办事处货款对账单"))
                .body(containsString("公司（盖章）"));
    }

    @Test
    void theOfficesStatementIsNoneOfTheCustomers() {
        var story = Story.begin();
        var id = issued(story, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31));
        story.get(Role.KA_SPECIALIST, "/api/v1/statements/" + id).statusCode(404);
        story.get(Role.KA_SPECIALIST, STATEMENTS + id).statusCode(403);
        story.get(Role.AUDITOR, "/api/v1/statements?office=" + story.office).body("items", hasSize(0));
        story.get(Role.AUDITOR, STATEMENTS + "?office=" + story.office).body("items", hasSize(1));
    }

    @Test
    void thePeriodsOfAnOfficeFollowEachOther() {
        var story = Story.begin();
        issued(story, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31));
        var period = Map.of("office", story.office, "from", "2026-02-02", "until", "2026-02-28");
        story.post(Role.FINANCE, STATEMENTS, period).statusCode(409).body("code", equalTo("period-not-next"));
    }

    @Test
    void ofSeveralStatementsOfAPeriodThatAreIssuedAtOnceOneIs() {
        var story = Story.begin();
        story.held(10);
        var period = Map.of("office", story.office, "from", "2026-01-01", "until", "2026-01-31");
        var drafts = IntStream.range(0, 5)
                .mapToObj(i -> story.post(Role.FINANCE, STATEMENTS, period)
                        .statusCode(201)
                        .extract()
                        .<String>path("id"))
                .toList();
        var next = new AtomicInteger();
        var answers = Race.statuses(
                5,
                () -> story.post(Role.FINANCE, STATEMENTS + drafts.get(next.getAndIncrement()) + "/issue")
                        .extract()
                        .statusCode());
        assertEquals(List.of(200, 409, 409, 409, 409), answers);
    }

    @Test
    void anOfficeDraftsItsOwnStatementOnly() {
        var story = Story.begin();
        var period = Map.of("office", "SH", "from", "2026-01-01", "until", "2026-01-31");
        story.post(Role.OFFICE_CLERK, STATEMENTS, period).statusCode(404);
    }

    @Test
    void whatTheCompanyContestsIsStatedAgain() {
        var story = Story.begin();
        story.held(10);
        var id = issued(story, LocalDate.of(2026, 1, 1), calendar.today());
        var contest = Map.of("reason", "少收一台", "lines", List.of(Map.of("line", 1, "theirAmount", 720)));
        story.post(Role.FINANCE, STATEMENTS + id + "/contest", contest)
                .statusCode(200)
                .body("status", equalTo("CONTESTED"))
                .body("contestedBy.id", equalTo("finance"))
                .body("disagreements[0].theirAmount", comparesEqualTo(720f));
        var again = issued(story, LocalDate.of(2026, 1, 1), calendar.today());
        story.get(Role.FINANCE, STATEMENTS + again).body("lines", hasSize(1)).body("closing", comparesEqualTo(800f));
    }
}
