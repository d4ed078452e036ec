package kam.customer.account.assignment;

import static kam.customer.Office.CUSTOMERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kam.customer.Developing;
import kam.customer.KeyAccounts;
import kam.customer.Office;
import kam.kit.clock.BusinessCalendar;
import kam.kit.master.StrictStaff;
import kam.testing.Events;
import kam.testing.TestStack;
import kam.testing.ToldStaff;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AssignmentStoryTest {
    private final Office beijing = new Office("BJ");

    @Inject
    BusinessCalendar calendar;

    @Inject
    AssignmentService service;

    private static Response assign(String role, String office, UUID customer, Map<String, Object> wanted) {
        return Office.as(role, office).body(wanted).post(CUSTOMERS + "/" + customer + "/assignments");
    }

    private Map<String, Object> to(String person, LocalDate from) {
        return Map.of("accountManager", person, "validFrom", from.toString(), "reason", "岗位调整");
    }

    private static List<JsonPath> told(UUID customer, String type) {
        return Events.of("kam.customer", customer).stream()
                .filter(message ->
                        new String(message.headers().lastHeader("ce_type").value()).equals("kam.customer." + type))
                .map(message -> JsonPath.from(message.value()))
                .toList();
    }

    private static String answering(UUID customer) {
        return Office.as("auditor", null)
                .get(CUSTOMERS + "/" + customer)
                .jsonPath()
                .getString("details.accountManager");
    }

    @Test
    void whoIsAssignedTodayAnswersAtOnceAndTheOthersHearTheWholeState() {
        var customer = KeyAccounts.of(beijing, "BJ");
        assign("office-manager", "BJ", customer, to("qian.lin", calendar.today()))
                .then()
                .statusCode(200)
                .body("items.accountManager.id", contains("zhao.lei", "qian.lin"))
                .body("items[1].previousAccountManager.id", equalTo("zhao.lei"))
                .body("items[1].effective", equalTo(true));
        assertThat(answering(customer)).isEqualTo("qian.lin");
        await().untilAsserted(() -> assertThat(told(customer, "KeyAccountAssigned"))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.getString("accountManager")).isEqualTo("qian.lin");
                    assertThat(event.getString("previousAccountManager")).isEqualTo("zhao.lei");
                    assertThat(event.getBoolean("retroactive")).isFalse();
                }));
        await().untilAsserted(() -> {
            var states = told(customer, "CustomerChanged");
            var last = states.get(states.size() - 1);
            assertThat(last.getString("accountManager")).isEqualTo("qian.lin");
            assertThat(last.getString("status")).isEqualTo("KEY_ACCOUNT");
            assertThat(last.getString("creditLevel")).isNotNull();
        });
    }

    @Test
    void oneForADayToComeTakesEffectOnThatDay() {
        var customer = beijing.register();
        assign("office-manager", "BJ", customer, to("sun.li", calendar.today().plusDays(1)))
                .then()
                .statusCode(200)
                .body("items[1].effective", equalTo(false));
        assertThat(answering(customer)).isEqualTo("zhao.lei");
    }

    @Test
    void aDayGoneByAndAnotherOfficeAreTheDirectors() {
        var customer = KeyAccounts.of(beijing, "BJ");
        var yesterday = calendar.today().minusDays(1);
        assign("office-manager", "BJ", customer, to("sun.li", yesterday))
                .then()
                .statusCode(409)
                .body("code", equalTo("assignment-in-the-past"))
                .body("errors.pointer", hasItem("/validFrom"));
        assign("ka-director", null, customer, to("sun.li", yesterday))
                .then()
                .statusCode(200)
                .body("items[1].retroactive", equalTo(true));
        var toShanghai = Map.<String, Object>of(
                "accountManager",
                "li.na",
                "office",
                "SH",
                "validFrom",
                calendar.today().toString(),
                "reason",
                "客户迁址");
        assign("office-manager", "BJ", customer, toShanghai)
                .then()
                .statusCode(403)
                .body("code", equalTo("assignment-across-offices"));
        assign("ka-director", null, customer, toShanghai)
                .then()
                .statusCode(409)
                .body("code", equalTo("contracts-stay"));
        var kept = new java.util.HashMap<>(toShanghai);
        kept.put("keepContracts", true);
        assign("ka-director", null, customer, kept).then().statusCode(200);
        beijing.manager().get(CUSTOMERS + "/" + customer).then().statusCode(404);
        new Office("SH").manager().get(CUSTOMERS + "/" + customer).then().statusCode(200);
    }

    @Test
    void theManagerOfAKeyAccountIsAssignedAndNotWrittenDown() {
        var customer = KeyAccounts.of(beijing, "BJ");
        var read = beijing.manager().get(CUSTOMERS + "/" + customer);
        var details = Office.details("机械制造");
        beijing.manager()
                .header("If-Match", read.header("ETag"))
                .body(details.replace("zhao.lei", "qian.lin"))
                .put(CUSTOMERS + "/" + customer)
                .then()
                .statusCode(409)
                .body("code", equalTo("assignment-needed"));
        beijing.manager()
                .header("If-Match", read.header("ETag"))
                .body(details.replace("北京长城机械有限公司", "北京长城重工有限公司"))
                .put(CUSTOMERS + "/" + customer)
                .then()
                .statusCode(200);
    }

    @Test
    void openWorkGoesWithItsCustomer() {
        var developing = new Developing("BJ");
        var customer = KeyAccounts.of(beijing, "BJ");
        var drafted = developing
                .accountManager()
                .body("{\"customerId\": \"%s\", \"content\": %s}".formatted(customer, Developing.POSITIONING))
                .post(Developing.POSITIONINGS);
        var path = drafted.then().statusCode(201).extract().header("Location");
        var decidedOn = developing.positioning(customer);
        developing.post(Developing.POSITIONINGS, decidedOn, "submission").then().statusCode(200);
        var loss = CUSTOMERS + "/" + customer + "/loss";
        developing
                .accountManager()
                .body(Map.of(
                        "reasonCode",
                        "COMPETITOR",
                        "reason",
                        "转向竞品",
                        "lostOn",
                        calendar.today().toString()))
                .post(loss)
                .then()
                .statusCode(200);
        assign("office-manager", "BJ", customer, to("qian.lin", calendar.today()))
                .then()
                .statusCode(200);
        await().untilAsserted(() ->
                developing.accountManager().get(loss).then().body("accountManager.id", equalTo("qian.lin")));
        await().untilAsserted(() ->
                developing.accountManager().get(path).then().body("accountManager.id", equalTo("qian.lin")));
        developing
                .accountManager()
                .header("If-Match", drafted.header("ETag"))
                .body(Developing.POSITIONING)
                .put(path)
                .then()
                .statusCode(412);
        developing.read(Developing.POSITIONINGS, decidedOn).then().body("accountManager.id", equalTo("zhao.lei"));
        developing
                .decide("marketing-manager", Developing.POSITIONINGS, decidedOn, "RETURN")
                .then()
                .statusCode(200)
                .body("accountManager.id", equalTo("qian.lin"));
    }

    /** As if the days went by until the last planned assignment of the customer falls due. */
    private void planFallsDue(UUID customer) throws SQLException {
        try (var database = TestStack.superuser();
                var dueToday = database.prepareStatement(
                        "update assignment set valid_from = ? where customer_id = ? and valid_from > ?")) {
            dueToday.setObject(1, calendar.today());
            dueToday.setObject(2, customer);
            dueToday.setObject(3, calendar.today());
            assertThat(dueToday.executeUpdate()).isOne();
        }
        service.perform(customer);
    }

    @Test
    void aDayIsCorrectedBackwardsAndAPlanTakenBack() throws SQLException {
        var customer = beijing.register();
        var today = calendar.today();
        assign("ka-director", null, customer, to("zhao.lei", today.minusDays(9)))
                .then()
                .statusCode(200)
                .body("items[1].retroactive", equalTo(true));
        assign("office-manager", "BJ", customer, to("sun.li", today.plusDays(1)))
                .then()
                .statusCode(200);
        assign("office-manager", "BJ", customer, to("zhao.lei", today))
                .then()
                .statusCode(200)
                .body("items[3].effective", equalTo(true));
        planFallsDue(customer);
        beijing.manager()
                .get(CUSTOMERS + "/" + customer + "/assignments")
                .then()
                .body("items.effective", contains(true, true, false, true));
        assertThat(answering(customer)).isEqualTo("zhao.lei");
        assertThat(service.due(1000)).doesNotContain(customer);
        for (var day : List.of(today.minusDays(9), today, today.plusDays(3))) {
            assign("ka-director", null, customer, to("zhao.lei", day))
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("assignment-changes-nothing"));
        }
    }

    @Test
    void whoHasLeftByTheDayDoesNotTakeTheCustomer() throws SQLException {
        ToldStaff.open("BJ");
        var customer = beijing.register();
        var tomorrow = calendar.today().plusDays(1);
        assign("office-manager", "BJ", customer, to(ToldStaff.leftFrom("BJ"), tomorrow))
                .then()
                .statusCode(200);
        var successor = ToldStaff.worksFor("BJ");
        StrictStaff.install();
        planFallsDue(customer);
        assertThat(answering(customer)).isEqualTo("zhao.lei");
        assertThat(service.due(1000)).doesNotContain(customer);
        assign("office-manager", "BJ", customer, to(successor, calendar.today()))
                .then()
                .statusCode(200)
                .body("items.effective", contains(true, false, true));
        assertThat(answering(customer)).isEqualTo(successor);
    }

    @Test
    void aNameNoLongerThanInTheArchiveIsTaken() {
        assign("office-manager", "BJ", beijing.register(), to("x".repeat(101), calendar.today()))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains(containsString("/accountManager")));
    }
}
