package kam.kpi.organisation.calendar;

import static kam.kpi.Staffing.as;
import static kam.kpi.Staffing.hr;
import static kam.kpi.Staffing.newOffice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kam.kit.identity.Role;
import kam.kit.master.WorkingDays;
import kam.kpi.Staffing;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CalendarStoryTest {
    private static final String CALENDARS = "/api/v1/working-calendars/";

    @Inject
    WorkingDays workingDays;

    private static Map<String, Object> day(String day, boolean off) {
        return Map.of("day", day, "off", off, "name", "测试", "source", "本系统测试");
    }

    private static List<String> told(int year) {
        return Staffing.told("year", Integer.toString(year));
    }

    @Test
    void theYear2026IsAsTheStateCouncilHasAnnouncedItAndTold() {
        as(Role.OFFICE_CLERK, "BJ")
                .get(CALENDARS + "2026")
                .then()
                .statusCode(200)
                .body("laidDown", equalTo(true))
                .body("days.findAll { it.off }.size()", equalTo(33))
                .body(
                        "days.findAll { !it.off }.day",
                        contains("2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"));
        await().untilAsserted(() -> assertThat(told(2026)).hasSize(1));
        await().until(() -> QuarkusTransaction.requiringNew()
                .call(() -> workingDays.isWorked(LocalDate.parse("2026-02-14"))
                        && !workingDays.isWorked(LocalDate.parse("2026-02-16"))));
    }

    @Test
    void anotherYearIsLaidDownAndLaidDownAnew() {
        var office = newOffice("昆明办事处");
        var nothing = hr().get(CALENDARS + "2091");
        nothing.then().statusCode(200).body("laidDown", equalTo(false));
        var content = Map.of(
                "days",
                List.of(day("2091-01-01", true)),
                "hours",
                List.of(Map.of("office", office, "from", "08:30", "until", "17:30")));
        hr().body(content).put(CALENDARS + "2091").then().statusCode(428);
        var first =
                hr().header("If-Match", nothing.header("ETag")).body(content).put(CALENDARS + "2091");
        first.then().statusCode(200).body("hours.office", contains(office));
        hr().header("If-Match", nothing.header("ETag"))
                .body(content)
                .put(CALENDARS + "2091")
                .then()
                .statusCode(412);
        as(Role.ADMIN, null)
                .header("If-Match", first.header("ETag"))
                .body(Map.of("days", List.of(day("2091-01-02", true), day("2091-01-06", false)), "hours", List.of()))
                .put(CALENDARS + "2091")
                .then()
                .statusCode(200)
                .body("days.day", contains("2091-01-02", "2091-01-06"));
        await().untilAsserted(() -> assertThat(told(2091)).hasSize(2));
    }

    @Test
    void whatDoesNotHoldTogetherIsRefusedWhereItDoesNot() {
        hr().header("If-Match", "*")
                .body(Map.of(
                        "days",
                        List.of(
                                day("2092-01-01", true),
                                day("2092-01-01", true),
                                day("2093-01-01", true),
                                day("2092-01-02", false)),
                        "hours",
                        List.of(Map.of("from", "18:00", "until", "09:00"))))
                .put(CALENDARS + "2092")
                .then()
                .statusCode(400)
                .body("code", equalTo("working-calendar-invalid"))
                .body("errors.pointer", contains("/days/1/day", "/days/2/day", "/days/3/day", "/hours/0/until"));
        hr().header("If-Match", "*")
                .body(Map.of(
                        "days", List.of(), "hours", List.of(Map.of("office", "NO", "from", "08:00", "until", "09:00"))))
                .put(CALENDARS + "2092")
                .then()
                .statusCode(404)
                .body("code", equalTo("office-unknown"))
                .body("errors.pointer", contains("/hours/0/office"));
        hr().get(CALENDARS + "1999").then().statusCode(400);
    }
}
