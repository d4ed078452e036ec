package kam.kpi.organisation.staff;

import static kam.kpi.Staffing.STAFF;
import static kam.kpi.Staffing.appointment;
import static kam.kpi.Staffing.as;
import static kam.kpi.Staffing.asPerson;
import static kam.kpi.Staffing.candidate;
import static kam.kpi.Staffing.employed;
import static kam.kpi.Staffing.hr;
import static kam.kpi.Staffing.newOffice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import kam.kit.clock.BusinessCalendar;
import kam.kit.clock.BusinessClock;
import kam.kit.clock.DueWorkLoop;
import kam.kit.identity.Role;
import kam.kpi.Assessors;
import kam.kpi.Deeds;
import kam.kpi.Staffing;
import kam.kpi.organisation.position.PositionDrafts;
import kam.testing.ToldCustomers;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StaffStoryTest {
    @Inject
    BusinessClock clock;

    @Inject
    BusinessCalendar calendar;

    @Inject
    DueWorkLoop dueWork;

    private static String position(int max) {
        var code = PositionDrafts.newCode();
        PositionDrafts.putInForce(
                PositionDrafts.drafted(code, PositionDrafts.content(Role.KA_SPECIALIST, 0, max), "drafter"));
        return code;
    }

    private static List<String> told(String person) {
        return Staffing.told("personId", person);
    }

    @Test
    void somebodyIsRegisteredAppointedAndToldOf() {
        var office = newOffice("杭州办事处");
        var person = Assessors.newcomer();
        var path = candidate(person, 5);
        hr().body(appointment("KA_MANAGER", List.of(office), null, "2021-03-01", null))
                .post(path + "/appointment")
                .then()
                .statusCode(200)
                .body("status", equalTo("APPOINTED"))
                .body("position.chinese", equalTo("大客户经理"))
                .body("offices.name", contains("杭州办事处"))
                .body("since", equalTo("2021-03-01"))
                .body("appointments.from", contains("2021-03-01"));
        await().untilAsserted(() -> assertThat(told(person))
                .singleElement()
                .satisfies(event -> assertThat(event).contains("account-manager", office, "APPOINTED")));
    }

    @Test
    void peopleAreFoundByNameAndPinyinAndOffice() {
        var office = newOffice("南京办事处");
        var person = Assessors.newcomer();
        employed(person, office);
        var clerk = as(Role.OFFICE_CLERK, office);
        clerk.get(STAFF + "?office=" + office)
                .then()
                .statusCode(200)
                .body("items.personId", contains(person))
                .body("items[0].position.code", equalTo("ACCOUNT_MANAGER"));
        hr().get(STAFF + "?q=" + person).then().body("items.personId", contains(person));
        hr().get(STAFF + "?q=li " + person.substring(3)).then().body("items.personId", hasItem(person));
        as(Role.OFFICE_CLERK, "SH").get(STAFF + "?q=" + person).then().body("items.size()", equalTo(0));
    }

    @Test
    void theRecordIsReadByThePersonTheOfficesManagerAndHumanResources() {
        var office = newOffice("苏州办事处");
        var person = Assessors.newcomer();
        var path = employed(person, office);
        asPerson(Role.ACCOUNT_MANAGER, office, person).get(path).then().statusCode(200);
        as(Role.OFFICE_MANAGER, office).get(path).then().statusCode(200);
        hr().get(path).then().statusCode(200);
        as(Role.OFFICE_CLERK, office).get(path).then().statusCode(404);
        as(Role.OFFICE_MANAGER, "SH").get(path).then().statusCode(404);
    }

    @Test
    void nobodyIsRegisteredTwice() {
        var person = Assessors.newcomer();
        candidate(person, 1);
        hr().body(Map.of("personId", person, "name", "李"))
                .post(STAFF)
                .then()
                .statusCode(409)
                .body("code", equalTo("person-already-registered"));
        var number = UUID.randomUUID().toString();
        hr().body(Map.of("personId", Assessors.newcomer(), "name", "李", "staffNumber", number))
                .post(STAFF)
                .then()
                .statusCode(201);
        hr().body(Map.of("personId", Assessors.newcomer(), "name", "王", "staffNumber", number))
                .post(STAFF)
                .then()
                .statusCode(409)
                .body("code", equalTo("staff-number-taken"));
    }

    @Test
    void aPositionTakesNoMoreThanItsHeadCountUnlessTheGeneralManagerSaysWhy() {
        var position = position(1);
        appoint(candidate(Assessors.newcomer(), 1), position, hr(), null).then().statusCode(200);
        var second = candidate(Assessors.newcomer(), 1);
        appoint(second, position, hr(), "急需").then().statusCode(409).body("code", equalTo("position-full"));
        appoint(second, position, as(Role.GENERAL_MANAGER, null), null).then().statusCode(409);
        appoint(second, position, as(Role.GENERAL_MANAGER, null), "项目急需")
                .then()
                .statusCode(200)
                .body("appointments.overrideReason", contains("项目急需"));
    }

    private static Response appoint(String path, String position, RequestSpecification by, String override) {
        return by.body(appointment(position, List.of(), null, "2021-03-01", override))
                .post(path + "/appointment");
    }

    @Test
    void ofEightWhoComeAtOnceNoMoreComeInThanThereArePlaces() throws Exception {
        var position = position(2);
        var calls = new ArrayList<Callable<Integer>>();
        for (var i = 0; i < 8; i++) {
            var path = candidate(Assessors.newcomer(), 1);
            calls.add(() -> appoint(path, position, hr(), null).statusCode());
        }
        var codes = together(calls);
        assertThat(codes).filteredOn(code -> code == 200).hasSize(2);
        assertThat(codes).filteredOn(code -> code == 409).hasSize(6);
    }

    @Test
    void whoLacksTheQualificationIsRefusedWithWhatIsMissing() {
        var office = newOffice("宁波办事处");
        var path = hr().body(Map.of(
                        "personId",
                        Assessors.newcomer(),
                        "name",
                        "李",
                        "education",
                        "SECONDARY",
                        "yearsOfExperience",
                        2))
                .post(STAFF)
                .header("Location");
        hr().body(appointment("KA_MANAGER", List.of(office), null, "2021-03-01", null))
                .post(path + "/appointment")
                .then()
                .statusCode(409)
                .body("code", equalTo("not-qualified"))
                .body("errors.code", containsInAnyOrder("education-missing", "years-missing"))
                .body("errors[1].parameters.needed", equalTo("3"));
        hr().body(appointment("KA_MANAGER", List.of(office), null, "2021-03-01", "业绩突出"))
                .post(path + "/appointment")
                .then()
                .statusCode(200);
    }

    @Test
    void aPositionOfAnOfficeNeedsOneThatIsOpen() {
        var path = candidate(Assessors.newcomer(), 9);
        hr().body(appointment("OFFICE_CLERK", List.of(), null, "2021-03-01", null))
                .post(path + "/appointment")
                .then()
                .statusCode(400)
                .body("code", equalTo("office-needed"));
        hr().body(appointment("OFFICE_CLERK", List.of("NOWHERE"), null, "2021-03-01", null))
                .post(path + "/appointment")
                .then()
                .statusCode(404)
                .body("code", equalTo("office-unknown"))
                .body("errors.pointer", contains("/offices/0"));
        hr().body(appointment("NO_SUCH", List.of(), null, "2021-03-01", null))
                .post(path + "/appointment")
                .then()
                .statusCode(404)
                .body("code", equalTo("position-unknown"));
    }

    @Test
    void nobodyLeadsThoseWhoLeadHim() {
        var office = newOffice("温州办事处");
        var upper = Assessors.newcomer();
        var upperPath = employed(upper, office);
        var lower = Assessors.newcomer();
        var lowerPath = employed(lower, office);
        move(lowerPath, office, upper).then().statusCode(200).body("superior.id", equalTo(upper));
        move(upperPath, office, lower).then().statusCode(409).body("code", equalTo("superior-not-possible"));
        move(lowerPath, office, lower).then().statusCode(409);
        move(lowerPath, office, "nobody-at-all").then().statusCode(404).body("code", equalTo("person-unknown"));
    }

    private Response move(String path, String office, String superior) {
        return hr().body(appointment(
                        "ACCOUNT_MANAGER",
                        List.of(office),
                        superior,
                        calendar.today().toString(),
                        null))
                .post(path + "/move");
    }

    @Test
    void whoIsAwayHasSomebodyToStandIn() {
        var office = newOffice("厦门办事处");
        var person = Assessors.newcomer();
        var path = employed(person, office);
        var substitute = Assessors.newcomer();
        employed(substitute, office);
        var today = calendar.today();
        as(Role.OFFICE_MANAGER, office)
                .body(Map.of(
                        "from",
                        today.toString(),
                        "until",
                        today.plusDays(3).toString(),
                        "substitutes",
                        List.of(person)))
                .post(path + "/absence")
                .then()
                .statusCode(409)
                .body("code", equalTo("substitute-not-possible"));
        as(Role.OFFICE_MANAGER, office)
                .body(Map.of(
                        "from",
                        today.toString(),
                        "until",
                        today.plusDays(3).toString(),
                        "substitutes",
                        List.of(substitute)))
                .post(path + "/absence")
                .then()
                .statusCode(200)
                .body("absence.substitutes.id", contains(substitute));
        await().untilAsserted(() -> assertThat(told(person))
                .last()
                .satisfies(event ->
                        assertThat(event).contains(substitute, today.plusDays(3).toString())));
    }

    @Test
    void nobodyLeavesWithCustomersAndTheRestTakesEffectOnTheDayAfter() {
        var office = newOffice("青岛办事处");
        var person = Assessors.newcomer();
        var path = employed(person, office);
        var customer = UUID.randomUUID();
        ToldCustomers.keyAccount(customer, "KH-2026-000077", "青岛客户", office, person);
        var lastDay = calendar.today().plusDays(1).toString();
        var leaving = Map.of("lastDay", lastDay, "reason", "个人原因");
        await().untilAsserted(() -> {
            var refused = hr().body(leaving).post(path + "/leaving");
            assertThat(refused.statusCode()).isEqualTo(409);
            assertThat(refused.jsonPath().getString("code")).isEqualTo("customers-to-hand-over");
            assertThat(refused.jsonPath().getString("errors[0].parameters.id")).isEqualTo(customer.toString());
            assertThat(refused.jsonPath().getString("errors[0].parameters.number"))
                    .isEqualTo("KH-2026-000077");
        });
        ToldCustomers.keyAccount(customer, "KH-2026-000077", "青岛客户", office, "somebody-else");
        await().untilAsserted(() -> assertThat(
                        hr().body(leaving).post(path + "/leaving").statusCode())
                .isEqualTo(200));
        hr().get(path).then().body("status", equalTo("APPOINTED")).body("lastDay", equalTo(lastDay));
        clock.advance(Duration.ofDays(2));
        dueWork.run();
        hr().get(path).then().body("status", equalTo("LEFT"));
        await().untilAsserted(() -> assertThat(told(person))
                .last()
                .satisfies(event -> assertThat(event).contains("LEFT", lastDay)));
    }

    @Test
    void customersThatSomebodyElseHasFromTheDayAfterAreHandedOver() {
        var office = newOffice("济南办事处");
        var person = Assessors.newcomer();
        var path = employed(person, office);
        var lastDay = calendar.today().plusDays(10);
        var deeds = new Deeds(person, office);
        deeds.registered("2025-01-02");
        ToldCustomers.keyAccount(deeds.customer(), "KH-2026-000078", "济南客户", office, person);
        await().untilAsserted(() -> leave(path, lastDay).then().statusCode(409));
        deeds.handedTo("somebody-else", office, lastDay.plusDays(1).toString());
        await().untilAsserted(() -> leave(path, lastDay).then().statusCode(200));
        leave(path, lastDay.plusDays(1)).then().statusCode(200).body("customersToHandOver", equalTo(0));
        leave(path, lastDay.minusDays(1)).then().statusCode(409).body("code", equalTo("customers-to-hand-over"));
        var late = new Deeds("somebody-else", office);
        ToldCustomers.keyAccount(late.customer(), "KH-2026-000079", "晚来客户", office, "somebody-else");
        late.handedTo(person, office, lastDay.plusDays(5).toString());
        await().untilAsserted(() -> hr().get(path).then().body("customersToHandOver", equalTo(1)));
    }

    private static Response leave(String path, LocalDate lastDay) {
        return hr().body(Map.of("lastDay", lastDay.toString(), "reason", "个人原因"))
                .post(path + "/leaving");
    }

    @Test
    void whoWasToLeaveStaysUnlessSomebodyElseHasThePlace() {
        var position = position(1);
        var path = candidate(Assessors.newcomer(), 1);
        appoint(path, position, hr(), null);
        leave(path, calendar.today().plusDays(1)).then().statusCode(200);
        keep(path, hr()).then().statusCode(200).body("lastDay", nullValue()).body("status", equalTo("APPOINTED"));
        keep(path, hr()).then().statusCode(409).body("code", equalTo("staff-wrong-status"));
        leave(path, calendar.today().minusDays(1)).then().statusCode(200).body("status", equalTo("LEFT"));
        var today = calendar.today().toString();
        hr().body(appointment(position, List.of(), null, today, null))
                .post(candidate(Assessors.newcomer(), 1) + "/appointment")
                .then()
                .statusCode(200);
        keep(path, hr()).then().statusCode(409).body("code", equalTo("position-full"));
        hr().body(appointment("ACCOUNT_MANAGER", List.of(newOffice("保定办事处")), null, today, null))
                .post(path + "/appointment")
                .then()
                .statusCode(200)
                .body("status", equalTo("APPOINTED"))
                .body("since", equalTo(today));
        keep(path, as(Role.GENERAL_MANAGER, null)).then().statusCode(409).body("code", equalTo("staff-wrong-status"));
    }

    private static Response keep(String path, RequestSpecification by) {
        return by.body(Map.of("reason", "误录")).post(path + "/leaving/withdrawal");
    }

    @Test
    void anAppointmentWaitsForTheNextRevisionOfThePosition() throws Exception {
        var code = position(50);
        var calls = new ArrayList<Callable<Integer>>();
        for (var i = 0; i < 6; i++) {
            var path = candidate(Assessors.newcomer(), 1);
            calls.add(() -> appoint(path, code, hr(), null).statusCode());
        }
        var revision = PositionDrafts.drafted(code, PositionDrafts.content(Role.KA_SPECIALIST, 0, 60), "drafter");
        calls.add(2, () -> {
            PositionDrafts.putInForce(revision);
            return 200;
        });
        assertThat(together(calls)).containsOnly(200);
    }

    @Test
    void nobodyComesIntoAnOfficeThatIsBeingClosed() throws Exception {
        var calls = new ArrayList<Callable<Integer>>();
        for (var i = 0; i < 6; i++) {
            var office = newOffice("撤并办事处");
            var path = candidate(Assessors.newcomer(), 10);
            calls.add(() -> hr().body(appointment("ACCOUNT_MANAGER", List.of(office), null, "2021-03-01", null))
                    .post(path + "/appointment")
                    .statusCode());
            calls.add(() -> hr().body(Map.of("reason", "撤并"))
                    .post(Staffing.OFFICES + "/" + office + "/closing")
                    .statusCode());
        }
        var codes = together(calls);
        for (var i = 0; i < codes.size(); i += 2) {
            assertThat(codes.subList(i, i + 2)).containsExactlyInAnyOrder(200, 409);
        }
    }

    private static List<Integer> together(List<Callable<Integer>> calls) throws Exception {
        var pool = Executors.newFixedThreadPool(calls.size());
        try {
            var codes = new ArrayList<Integer>();
            for (var answer : pool.invokeAll(calls)) {
                codes.add(answer.get());
            }
            return codes;
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void aMoveThatIsLaidDownTakesEffectOnItsDay() {
        var office = newOffice("烟台办事处");
        var next = newOffice("威海办事处");
        var path = employed(Assessors.newcomer(), office);
        hr().body(appointment(
                        "ACCOUNT_MANAGER",
                        List.of(next),
                        null,
                        calendar.today().plusDays(1).toString(),
                        null))
                .post(path + "/move")
                .then()
                .statusCode(200)
                .body("offices.code", contains(office));
        clock.advance(Duration.ofDays(1));
        dueWork.run();
        hr().get(path).then().body("offices.code", contains(next)).body("appointments.size()", equalTo(2));
    }

    @Test
    void whoIsSuspendedComesBack() {
        var path = employed(Assessors.newcomer(), newOffice("潍坊办事处"));
        hr().body(Map.of("reason", "核查")).post(path + "/suspension").then().body("status", equalTo("SUSPENDED"));
        hr().body(Map.of("reason", "核查"))
                .post(path + "/suspension")
                .then()
                .statusCode(409)
                .body("code", equalTo("staff-wrong-status"));
        hr().body(Map.of("reason", "查清"))
                .post(path + "/reinstatement")
                .then()
                .statusCode(200)
                .body("status", equalTo("APPOINTED"));
    }

    @Test
    void whatIsOnRecordIsChangedByTheVersionThatWasRead() {
        var person = Assessors.newcomer();
        var path = candidate(person, 1);
        var details = Map.of("name", "欧阳 " + person, "education", "MASTER");
        hr().body(details).put(path).then().statusCode(428);
        hr().header("If-Match", hr().get(path).header("ETag"))
                .body(details)
                .put(path)
                .then()
                .statusCode(200)
                .body("education", equalTo("MASTER"))
                .body("yearsOfExperience", nullValue());
        hr().get(STAFF + "?q=ouyang " + person).then().body("items.personId", contains(person));
        as(Role.OFFICE_CLERK, "BJ").get(STAFF + "?q=" + person).then().body("items.personId", not(hasItem(person)));
    }
}
