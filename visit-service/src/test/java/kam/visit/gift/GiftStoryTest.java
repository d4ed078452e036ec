package kam.visit.gift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import kam.kit.clock.BusinessCalendar;
import kam.kit.clock.BusinessClock;
import kam.testing.Events;
import kam.visit.Someone;
import kam.visit.customer.Customers;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GiftStoryTest {
    private final GiftDesk desk = new GiftDesk();

    @Inject
    BusinessCalendar calendar;

    @Inject
    BusinessClock clock;

    @Inject
    AgroalDataSource database;

    @Test
    void aGiftRunsFromApplicationToHandoverAndTellsTheOthers() {
        var customer = Customers.known("BJ");
        var today = calendar.today();
        var at = desk.agreed(customer, "李部长", 320, today);
        desk.handOver(at, today, 300, UUID.randomUUID().toString())
                .statusCode(409)
                .body("code", equalTo("gift-receipt-missing"));
        var invoice = desk.manager.attach(at, "INVOICE");
        desk.handOver(at, today, 300, invoice).statusCode(409);
        var receipt = desk.manager.attach(at, "RECEIPT");
        desk.handOver(at, today, 320.01, receipt).statusCode(409).body("code", equalTo("gift-over-reserved"));
        desk.handOver(at, today, 300, receipt).statusCode(200).body("status", equalTo("GIVEN"));
        desk.limit(customer, "李 部长", today.getYear())
                .body("reserved", equalTo(0.0f))
                .body("given", equalTo(300.0f))
                .body("left", equalTo(700.0f));

        var id = UUID.fromString(at.substring(at.lastIndexOf('/') + 1));
        await().untilAsserted(() -> assertThat(Events.of("kam.visit", id))
                .extracting(message ->
                        new String(message.headers().lastHeader("ce_type").value()))
                .containsExactly("kam.visit.GiftApproved", "kam.visit.GiftGiven", "kam.visit.ExpenseSettled"));
        var expense = JsonPath.from(Events.of("kam.visit", id).get(2).value());
        assertThat(expense.getString("kind")).isEqualTo("GIFT");
        assertThat(expense.getDouble("amount")).isEqualTo(300.00);
        assertThat(expense.getString("office")).isEqualTo("BJ");
        assertThat(expense.getString("incurredOn")).isEqualTo(today.toString());
    }

    @Test
    void whatIsRejectedOrWithdrawnIsFreeAgain() {
        var customer = Customers.known("BJ");
        var today = calendar.today();
        var first = desk.submitted(customer, "赵工", 500, today);
        var second = desk.submitted(customer, "赵工", 450, today);
        var third = desk.draft(customer, "赵工", 50.01, today);
        desk.manager
                .post(third + "/submission")
                .statusCode(409)
                .body("code", equalTo("gift-limit-exceeded"))
                .body("detail", containsString("1000.00 元，尚余 50.00 元"));
        desk.manager.get(third).body("status", equalTo("DRAFT"));
        desk.decide(desk.director, first + "/decisions", first, "REJECT").statusCode(200);
        desk.limit(customer, "赵工", today.getYear()).body("left", equalTo(550.0f));
        desk.manager.post(second + "/withdrawal", Map.of("reason", "客户婉拒")).statusCode(200);
        desk.limit(customer, "赵工", today.getYear()).body("left", equalTo(1000.0f));
        desk.manager.post(third + "/submission").statusCode(200);
        var byFinance = desk.submitted(customer, "赵工", 100, today);
        desk.decide(desk.director, byFinance + "/decisions", byFinance, "APPROVE")
                .statusCode(200);
        desk.decide(desk.finance, byFinance + "/decisions", byFinance, "REJECT").statusCode(200);
        desk.limit(customer, "赵工", today.getYear()).body("reserved", equalTo(50.01f));
    }

    @Test
    void aDraftReservesNothingAndOneGiftMayNotCostMoreThanTheSingleLimit() {
        var customer = Customers.known("BJ");
        var today = calendar.today();
        var at = desk.draft(customer, "钱总", 500.01, today);
        desk.manager.post(at + "/submission").statusCode(409).body("code", equalTo("gift-single-limit-exceeded"));
        desk.manager.post(at + "/withdrawal", Map.of("reason", "太贵")).statusCode(200);
        desk.limit(customer, "钱总", today.getYear()).body("left", equalTo(1000.0f));
    }

    @Test
    void aGiftCountsInTheCalendarYearInWhichItIsGiven() {
        var customer = Customers.known("BJ");
        var lastDay = LocalDate.of(calendar.today().getYear(), 12, 31);
        clock.advance(Duration.ofDays(ChronoUnit.DAYS.between(calendar.today(), lastDay)));
        var thisYear = lastDay.getYear();
        var newYear = lastDay.plusDays(1);
        var late = desk.agreed(customer, "孙经理", 500, lastDay);
        desk.submitted(customer, "孙经理", 500, lastDay);
        desk.submitted(customer, "孙经理", 400, newYear);
        desk.limit(customer, "孙经理", thisYear).body("left", equalTo(0.0f));
        desk.limit(customer, "孙经理", thisYear + 1).body("left", equalTo(600.0f));

        clock.advance(Duration.ofDays(1));
        var more = desk.submitted(customer, "孙经理", 200, newYear);
        var receipt = desk.manager.attach(late, "RECEIPT");
        desk.handOver(late, newYear, 500, receipt).statusCode(409).body("code", equalTo("gift-limit-exceeded"));
        desk.manager.post(more + "/withdrawal", Map.of("reason", "改期")).statusCode(200);
        desk.handOver(late, newYear, 500, receipt).statusCode(200);
        desk.limit(customer, "孙经理", thisYear).body("left", equalTo(500.0f)).body("given", equalTo(0.0f));
        desk.limit(customer, "孙经理", thisYear + 1).body("left", equalTo(100.0f)).body("given", equalTo(500.0f));
    }

    @Test
    void aGiftOfAnotherOfficeIsAsIfItWereNotThere() {
        var customer = Customers.known("BJ");
        var at = desk.submitted(customer, "周总", 100, calendar.today());
        var stranger = Someone.with("office-manager", "SH");
        stranger.get(at).statusCode(404);
        stranger.post(at + "/withdrawal", Map.of("reason", "x")).statusCode(404);
        stranger.get(at + "/documents").statusCode(404);
        stranger.get(GiftDesk.GIFTS + "?customerId=" + customer).body("items", empty());
        stranger.get("/api/v1/gift-limits?customerId={id}&recipient=x", customer)
                .statusCode(404);
        stranger.post(
                        GiftDesk.GIFTS,
                        Map.of("customerId", customer, "details", GiftDesk.details("周总", 1, calendar.today())))
                .statusCode(404)
                .body("code", equalTo("customer-unknown"));
    }

    @Test
    void anApplicantDoesNotApproveInAnotherRole() {
        var at = desk.draft(Customers.known("BJ"), "吴总", 100, calendar.today());
        Someone.named("zheng", "office-manager", "BJ").post(at + "/submission").statusCode(200);
        var zheng = Someone.named("zheng", "ka-director", null);
        desk.decide(zheng, at + "/decisions", at, "APPROVE").statusCode(403).body("code", equalTo("own-work"));
    }

    @Test
    void aTrailCannotBeRewrittenByTheServiceItself() throws SQLException {
        desk.submitted(Customers.known("BJ"), "王总", 100, calendar.today());
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate("update trail_step set acted_by = 'nobody'"))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refusal -> assertThat(refusal.getSQLState()).isEqualTo("42501"));
        }
    }
}
