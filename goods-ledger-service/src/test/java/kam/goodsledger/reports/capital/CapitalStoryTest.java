package kam.goodsledger.reports.capital;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.comparesEqualTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import kam.goodsledger.Story;
import kam.kit.clock.BusinessCalendar;
import kam.kit.clock.BusinessClock;
import kam.kit.identity.Role;
import kam.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CapitalStoryTest {
    private static final String CAPITAL = "/api/v1/capital-occupation";

    private final BusinessClock clock;
    private final BusinessCalendar calendar;

    @Inject
    CapitalStoryTest(BusinessClock clock, BusinessCalendar calendar) {
        this.clock = clock;
        this.calendar = calendar;
    }

    @Test
    void whatAnOfficeTiesUpMovesFromGoodsToDebtToMoneyUntilTheCompanyHasIt() {
        var story = Story.begin();
        story.held(30);
        clock.advance(Duration.ofDays(1));
        story.held(5);
        story.signed(story.dispatched(10));
        story.paid("OFFICE", "500.00");
        var span = "?office=" + story.office + "&from=" + calendar.today().minusDays(1) + "&until=" + calendar.today();
        story.get(Role.SALES_DIRECTOR, CAPITAL + span)
                .statusCode(200)
                .body("offices", hasSize(1))
                .body("offices[0].days", hasSize(2))
                .body("offices[0].days[0].heldGoods", comparesEqualTo(1600f))
                .body("offices[0].days[1].heldGoods", comparesEqualTo(2000f))
                .body("offices[0].days[1].receivables", comparesEqualTo(400f))
                .body("offices[0].days[1].unremittedCash", comparesEqualTo(400f))
                .body("offices[0].days[1].total", comparesEqualTo(2800f));
        var remittance = Map.of("office", story.office, "amount", new BigDecimal("500"), "sentOn", "2026-01-20");
        String id = story.post(Role.OFFICE_CLERK, "/api/v1/remittances", remittance)
                .statusCode(201)
                .extract()
                .path("id");
        story.get(Role.OFFICE_CLERK, CAPITAL + span).body("offices[0].days[1].unremittedCash", comparesEqualTo(400f));
        var slip = story.attach(Role.FINANCE, "/api/v1/remittances/" + id, "bank-slip");
        story.post(
                        Role.FINANCE,
                        "/api/v1/remittances/" + id + "/confirmation",
                        Map.of("confirmedOn", "2026-01-21", "documentId", slip))
                .statusCode(200);
        story.get(Role.OFFICE_CLERK, CAPITAL)
                .body("offices", hasSize(1))
                .body("offices[0].days", hasSize(30))
                .body("offices[0].days[29].unremittedCash", comparesEqualTo(0f))
                .body("offices[0].days[29].total", comparesEqualTo(2400f));
    }

    @Test
    void whoPrefersADrawingGetsOne() {
        var story = Story.begin();
        story.held(30);
        given().auth()
                .oauth2(Tokens.of(Role.FINANCE, null))
                .accept("image/svg+xml")
                .get(CAPITAL + "?office=" + story.office)
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith("image/svg+xml"))
                .body(containsString("2,400.00"));
        given().auth()
                .oauth2(Tokens.of(Role.FINANCE, null))
                .accept("text/csv")
                .get(CAPITAL)
                .then()
                .statusCode(406);
    }

    @Test
    void anotherOfficesCapitalIsAsIfItWereNotThereAndASpanHasBounds() {
        var story = Story.begin();
        story.get(Role.OFFICE_CLERK, CAPITAL + "?office=SH").statusCode(404);
        story.get(Role.FINANCE, CAPITAL + "?from=2025-01-01&until=2026-01-02")
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"));
        story.get(Role.FINANCE, CAPITAL + "?from=2026-01-02&until=2026-01-01").statusCode(400);
        story.get(Role.FINANCE, CAPITAL + "?until=2999-01-01").statusCode(400);
    }
}
