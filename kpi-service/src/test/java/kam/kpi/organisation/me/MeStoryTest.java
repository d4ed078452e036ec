package kam.kpi.organisation.me;

import static kam.kpi.Staffing.as;
import static kam.kpi.Staffing.asPerson;
import static kam.kpi.Staffing.employed;
import static kam.kpi.Staffing.newOffice;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import kam.kit.clock.BusinessCalendar;
import kam.kit.identity.Role;
import kam.kpi.Assessors;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MeStoryTest {
    private static final String ME = "/api/v1/me";

    @Inject
    BusinessCalendar calendar;

    @Test
    void rolesSayHowFarEachReaches() {
        Assessors.asPerson(
                        List.of(Role.OFFICE_MANAGER, Role.KA_SPECIALIST, "offline_access"), List.of("BJ", "SH"), "wang")
                .get(ME)
                .then()
                .statusCode(200)
                .body("person.id", equalTo("wang"))
                .body("roles.role", contains(Role.KA_SPECIALIST, Role.OFFICE_MANAGER))
                .body("roles.things", contains("ALL", "OFFICES"))
                .body("roles.people", contains("OWN", "OFFICES"))
                .body("offices.code", contains("BJ", "SH"))
                .body("position", nullValue())
                .body("today", equalTo(calendar.today().toString()))
                .body("zone", equalTo("Asia/Shanghai"));
        as(Role.OFFICE_CLERK, "BJ").get(ME).then().body("roles.things", contains("OFFICE"));
        as(Role.OFFICE_CLERK, null).get(ME).then().body("roles.things", contains("NONE"));
    }

    @Test
    void theStaffRegisterSaysThePosition() {
        var office = newOffice("郑州办事处");
        var person = Assessors.newcomer();
        employed(person, office);
        await().untilAsserted(() -> asPerson(Role.ACCOUNT_MANAGER, office, person)
                .get(ME)
                .then()
                .body("position", equalTo("ACCOUNT_MANAGER"))
                .body("person.name", equalTo("李 " + person))
                .body("offices.name", contains("郑州办事处")));
    }
}
