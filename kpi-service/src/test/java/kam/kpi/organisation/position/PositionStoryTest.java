package kam.kpi.organisation.position;

import static kam.kpi.Staffing.POSITIONS;
import static kam.kpi.Staffing.STAFF;
import static kam.kpi.Staffing.appointment;
import static kam.kpi.Staffing.as;
import static kam.kpi.Staffing.candidate;
import static kam.kpi.Staffing.hr;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import kam.kit.identity.Role;
import kam.kpi.Assessors;
import kam.kpi.Staffing;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PositionStoryTest {
    @Test
    void thePositionsOfTheSourceAreInForceInItsWords() {
        as(Role.OFFICE_CLERK, "BJ")
                .get(POSITIONS + "?code=KA_DIRECTOR&status=IN_FORCE")
                .then()
                .statusCode(200)
                .body("items.content.chinese", contains("大客户总监"))
                .body("items[0].content.duties.size()", equalTo(9))
                .body("items[0].content.powers", hasItem("有大客户开发计划的审核权"))
                .body("items[0].content.qualification.education", equalTo("JUNIOR_COLLEGE"))
                .body("items[0].content.qualification.years", equalTo(5))
                .body("items[0].content.headcount.max", equalTo(1))
                .body("items[0].content.reportsTo", equalTo("GENERAL_MANAGER"));
        hr().get(POSITIONS + "?status=IN_FORCE&limit=200")
                .then()
                .body(
                        "items.code",
                        hasItems("KA_MANAGER", "KA_SPECIALIST", "CENTRE_MANAGER", "SERVICE_AGENT", "OFFICE_MANAGER"));
    }

    @Test
    void anotherRevisionTakesThePlaceOfTheOneBeforeAndItsPeopleHaveItsRoles() {
        var code = PositionDrafts.newCode();
        var first = PositionDrafts.drafted(code, PositionDrafts.content(Role.KA_SPECIALIST, 0, 2), "drafter");
        PositionDrafts.putInForce(first);
        var person = Assessors.newcomer();
        hr().body(appointment(code, List.of(), null, "2020-01-01", null))
                .post(candidate(person, 1) + "/appointment")
                .then()
                .statusCode(200);
        var second = PositionDrafts.drafted(code, PositionDrafts.content(Role.MARKETING_MANAGER, 0, 2), "drafter");
        hr().get(second).then().body("number", equalTo(code + "-2")).body("status", equalTo("DRAFT"));
        PositionDrafts.putInForce(second);
        hr().get(first)
                .then()
                .body("status", equalTo("REPLACED"))
                .body("trail.status", contains("DRAFT", "IN_FORCE", "REPLACED"));
        await().untilAsserted(() -> assertThat(Staffing.told("personId", person))
                .isNotEmpty()
                .last()
                .satisfies(event -> assertThat(event).contains(Role.MARKETING_MANAGER)));
    }

    @Test
    void aPositionIsDraftedOnceAtATime() {
        var code = PositionDrafts.newCode();
        var content = PositionDrafts.content(Role.KA_SPECIALIST, 0, 2);
        PositionDrafts.drafted(code, content, "drafter");
        hr().body(Map.of("code", code, "content", content))
                .post(POSITIONS)
                .then()
                .statusCode(409)
                .body("code", equalTo("position-being-drafted"));
    }

    @Test
    void whatDoesNotHoldTogetherIsRefusedWhereItDoesNot() {
        var content = PositionDrafts.content("no-such-role", 3, 2);
        content.put("reportsTo", "P_X");
        hr().body(Map.of("code", "P_X", "content", content))
                .post(POSITIONS)
                .then()
                .statusCode(400)
                .body("code", equalTo("position-invalid"))
                .body("errors.pointer", contains("/roles/0", "/headcount/max", "/reportsTo"));
    }

    @Test
    void aReturnedPositionIsWrittenAnew() {
        var path = PositionDrafts.drafted(
                PositionDrafts.newCode(), PositionDrafts.content(Role.KA_SPECIALIST, 0, 2), "drafter");
        var draft = hr().get(path);
        as(Role.GENERAL_MANAGER, null)
                .body(Map.of("verdict", "RETURN", "digest", draft.jsonPath().getString("digest"), "reason", "编制过多"))
                .post(path + "/decisions")
                .then()
                .statusCode(200)
                .body("status", equalTo("RETURNED"));
        hr().header("If-Match", hr().get(path).header("ETag"))
                .body(PositionDrafts.content(Role.KA_SPECIALIST, 0, 1))
                .put(path)
                .then()
                .statusCode(200)
                .body("status", equalTo("DRAFT"))
                .body("content.headcount.max", equalTo(1));
    }

    @Test
    void vacanciesSayHowManyAreMissing() {
        var code = PositionDrafts.newCode();
        PositionDrafts.putInForce(
                PositionDrafts.drafted(code, PositionDrafts.content(Role.KA_SPECIALIST, 2, 3), "drafter"));
        assertThat(missing(code)).isEqualTo(2);
        for (var times = 0; times < 2; times++) {
            hr().body(appointment(code, List.of(), null, "2020-01-01", null))
                    .post(candidate(Assessors.newcomer(), 1) + "/appointment")
                    .then()
                    .statusCode(200);
        }
        hr().get(POSITIONS + "/vacancies").then().body("position", not(hasItem(code)));
        hr().get(STAFF + "?position=" + code).then().body("items.size()", equalTo(2));
    }

    private static int missing(String code) {
        return hr().get(POSITIONS + "/vacancies")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getInt("find { it.position == '" + code + "' }.missing");
    }

    @Test
    void theChartShowsWhoReportsToWhomAndSaysItInWords() {
        as(Role.OFFICE_CLERK, "BJ")
                .get(POSITIONS + "/chart")
                .then()
                .statusCode(200)
                .contentType(startsWith("image/svg+xml"))
                .body(containsString("<title id=\"title\">组织结构图</title>"))
                .body(containsString("大客户专员"))
                .body(containsString("3–4"));
    }
}
