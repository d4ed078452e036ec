package kam.customer.servicedesk.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import kam.customer.Desk;
import kam.customer.DeskForms;
import kam.customer.Office;
import kam.customer.Race;
import kam.kit.clock.BusinessCalendar;
import kam.kit.clock.BusinessClock;
import kam.kit.clock.DueWorkLoop;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SurveyScheduleStoryTest {
    private static final String SURVEYS = "/api/v1/surveys";
    private static final String SCHEDULES = "/api/v1/survey-schedules";
    private final Office beijing = new Office("BJ");

    @Inject
    BusinessClock clock;

    @Inject
    BusinessCalendar calendar;

    @Inject
    DueWorkLoop clockwork;

    @Test
    void aScheduleOpensItsSurveysOnceHoweverManyJobsRun() throws Exception {
        var customer = beijing.register();
        var tomorrow = calendar.today().plusDays(1);
        var schedule = DeskForms.schedule(customer, DeskForms.cadence(30, tomorrow));
        var created = beijing.manager().body(schedule).post(SCHEDULES);
        var id = Office.id(created);
        beijing.manager()
                .body(schedule)
                .post(SCHEDULES)
                .then()
                .statusCode(409)
                .body("code", equalTo("survey-already-scheduled"));
        assertThat(Desk.count(SURVEYS + "?customerId=" + customer)).isZero();
        clock.advance(Duration.ofDays(1));
        Race.of(() -> {
            clockwork.run();
            return null;
        });
        var surveys = SURVEYS + "?customerId=" + customer;
        assertThat(Desk.count(surveys + "&status=OPEN")).isEqualTo(1);
        Desk.get("auditor", SCHEDULES + "/" + id)
                .then()
                .body("cadence.nextDueOn", equalTo(tomorrow.plusDays(30).toString()));
        assertThat(Desk.count(surveys + "&overdue=true")).isZero();
        clock.advance(Duration.ofDays(15));
        assertThat(Desk.count(surveys + "&overdue=true")).isEqualTo(1);
        assertThat(Desk.count(SCHEDULES + "?customerId=" + customer + "&dueUntil="
                        + calendar.today().plusDays(15)))
                .isEqualTo(1);
    }

    @Test
    void aScheduleIsChangedByWhoHasReadIt() {
        var tomorrow = calendar.today().plusDays(1);
        var created = beijing.manager()
                .body(DeskForms.schedule(beijing.register(), DeskForms.cadence(30, tomorrow)))
                .post(SCHEDULES);
        var address = SCHEDULES + "/" + Office.id(created);
        var paused = DeskForms.cadence(60, tomorrow).replace("true", "false");
        beijing.manager().body(paused).put(address).then().statusCode(428);
        beijing.manager()
                .header("If-Match", created.header("ETag"))
                .body(paused)
                .put(address)
                .then()
                .statusCode(200)
                .body("cadence.active", equalTo(false));
        beijing.manager()
                .header("If-Match", created.header("ETag"))
                .body(paused)
                .put(address)
                .then()
                .statusCode(412);
        beijing.manager()
                .header("If-Match", "*")
                .body(DeskForms.cadence(60, tomorrow.minusDays(2)))
                .put(address)
                .then()
                .statusCode(400)
                .body("code", equalTo("survey-day-not-possible"));
    }
}
