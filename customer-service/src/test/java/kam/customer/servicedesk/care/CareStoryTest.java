package kam.customer.servicedesk.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import kam.customer.Desk;
import kam.customer.DeskForms;
import kam.customer.Office;
import kam.kit.clock.BusinessCalendar;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CareStoryTest {
    private static final String CARE = "/api/v1/care-activities";
    private final Office beijing = new Office("BJ");

    @Inject
    BusinessCalendar calendar;

    private Response plan(UUID customer, String kind, LocalDate on) {
        return beijing.manager().body(DeskForms.care(customer, kind, on)).post(CARE);
    }

    private static String done(LocalDate on) {
        return "{\"doneOn\": \"%s\", \"outcome\": \"送上祝贺\", \"improvement\": \"共用库存数据\"}".formatted(on);
    }

    @Test
    void anAnniversaryIsDueEveryYear() {
        var customer = beijing.register();
        var today = calendar.today();
        var next = today.plusDays(5);
        var created = plan(customer, "ANNIVERSARY", next.minusYears(4));
        created.then().body("dueOn", equalTo(next.minusYears(4).plusYears(4).toString()));
        var due = CARE + "?customerId=" + customer + "&dueUntil=";
        assertThat(Desk.count(due + today)).isZero();
        assertThat(Desk.count(due + next)).isEqualTo(1);
        Desk.post("service-agent", CARE + "/" + Office.id(created) + "/completions", done(today))
                .then()
                .statusCode(200)
                .body("status", equalTo("PLANNED"))
                .body("dueOn", equalTo(next.minusYears(4).plusYears(5).toString()))
                .body("done[0].improvement", equalTo("共用库存数据"));
        assertThat(Desk.count(due + next)).isZero();
    }

    @Test
    void trainingIsOfferedChangedAndDoneOnce() {
        var today = calendar.today();
        plan(beijing.register(), "TRAINING", today.minusDays(1))
                .then()
                .statusCode(400)
                .body("code", equalTo("care-day-not-possible"))
                .body("errors.pointer", contains("/plan/plannedOn"));
        var created = plan(beijing.register(), "TRAINING", today.plusDays(3));
        var activity = CARE + "/" + Office.id(created);
        beijing.manager()
                .header("If-Match", created.header("ETag"))
                .body(DeskForms.carePlan("TRAINING", today))
                .put(activity)
                .then()
                .statusCode(200)
                .body("dueOn", equalTo(today.toString()));
        Desk.post("service-agent", activity + "/completions", done(today.plusDays(1)))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/doneOn"));
        Desk.post("service-agent", activity + "/completions", done(today))
                .then()
                .statusCode(200)
                .body("status", equalTo("DONE"))
                .body("dueOn", nullValue());
        Desk.post("service-agent", activity + "/cancellation", Desk.reason("x"))
                .then()
                .statusCode(409)
                .body("code", equalTo("care-wrong-status"));
    }

    @Test
    void whatIsCancelledIsDueNoMore() {
        var customer = beijing.register();
        var activity = CARE + "/" + Office.id(plan(customer, "INVITATION", calendar.today()));
        Desk.post("service-agent", activity + "/cancellation", Desk.reason("客户出差"))
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"));
        assertThat(Desk.count(CARE + "?kind=INVITATION&status=PLANNED&customerId=" + customer))
                .isZero();
        plan(new Office("SH").register(), "INVITATION", calendar.today()).then().statusCode(404);
    }
}
