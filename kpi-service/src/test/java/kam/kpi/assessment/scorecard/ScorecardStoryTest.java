package kam.kpi.assessment.scorecard;

import static kam.kpi.Assessors.SCORECARDS;
import static kam.kpi.Assessors.as;
import static kam.kpi.Assessors.asPerson;
import static kam.kpi.Assessors.compute;
import static kam.kpi.Assessors.director;
import static kam.kpi.Assessors.id;
import static kam.kpi.Assessors.newcomer;
import static kam.kpi.Assessors.setTarget;
import static kam.kpi.Deeds.instalment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import kam.events.DeliveryEvent.GoodsDelivered;
import kam.kpi.Deeds;
import kam.testing.Events;
import kam.testing.TestStack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ScorecardStoryTest {
    private static final String QUARTER = "2025-Q3";

    @Inject
    DataSource database;

    private final String person = newcomer();
    private final Deeds deeds = new Deeds(person, "BJ");

    @Test
    void everyPointIsTracedToTheEventsBehindIt() {
        var budget = setTarget("expense-control", QUARTER, "BJ", person, 1000);
        var plan = setTarget("sales-completion", QUARTER, "BJ", person, 180000);
        var sales = List.of(deeds.delivered("2025-07-01", "100000.00"), deeds.delivered("2025-09-30", "71000.00"));
        deeds.delivered("2025-10-01", "9000.00");
        var contract = UUID.randomUUID();
        var agreement = deeds.agreed(
                contract, instalment(1, "2025-06-30", "60000.00"), instalment(2, "2025-09-30", "40000.00"));
        var payment = deeds.collected(contract, "2025-08-15", "90000.00");
        var visit = UUID.randomUUID();
        var visitPlan = deeds.visitPlanned(visit, "2025-08-01");
        var report = deeds.visitDone(visit, "2025-08-01", "2025-08-02");
        var expense = deeds.spent("2025-08-02", "1050.00");
        awaitFacts(9);

        var card = compute(person, "BJ", QUARTER);
        card.then()
                .statusCode(201)
                .body("points", equalTo(24 + 28 + 25 + 19))
                .body("outOf", equalTo(100))
                .body("scheme", equalTo("PF-2020-000001"))
                .body(
                        "lines.indicator",
                        contains("sales-completion", "collection-rate", "visit-completion", "expense-control"))
                .body("lines.points", contains(24, 28, 25, 19))
                .body("lines.origin", contains("SOURCE", "OURS", "OURS", "OURS"))
                .body("lines[0].receipt.rule", equalTo("one-point-per-five-percent-short"))
                .body("lines[0].receipt.formula", equalTo("大客户销售计划实际达成数 ÷ 大客户销售计划计划完成数 × 100%"))
                .body("lines[0].receipt.percent", equalTo(95))
                .body("lines[0].receipt.target.targetId", equalTo(plan.toString()))
                .body(
                        "lines[0].receipt.proofs.eventId",
                        contains(sales.get(0).toString(), sales.get(1).toString()))
                .body(
                        "lines[1].receipt.proofs.eventId",
                        containsInAnyOrder(agreement.toString(), agreement.toString(), payment.toString()))
                .body("lines[1].receipt.proofs.counted", contains(60000, 30000, 90000))
                .body("lines[2].receipt.proofs.eventId", contains(visitPlan.toString(), report.toString()))
                .body("lines[3].receipt.proofs.eventId", contains(expense.toString()))
                .body("lines[3].receipt.target.targetId", equalTo(budget.toString()));
    }

    @Test
    void salesFallByWhatIsReturnedInThePeriodInWhichItIs() {
        setTarget("sales-completion", QUARTER, "BJ", person, 1000);
        deeds.delivered("2025-07-01", "1000.00");
        deeds.returned("2025-09-30", "100.00");
        deeds.returned("2025-10-01", "500.00");
        awaitFacts(3);
        compute(person, "BJ", QUARTER)
                .then()
                .statusCode(201)
                .body("lines[0].receipt.percent", equalTo(90))
                .body("lines[0].receipt.proofs.counted", contains(1000, -100));
    }

    @Test
    void pointsGoToWhoAnsweredForTheCustomerOnTheDay() {
        var successor = newcomer();
        setTarget("sales-completion", QUARTER, "BJ", person, 1000);
        setTarget("sales-completion", QUARTER, "BJ", successor, 1000);
        var delivery = UUID.randomUUID();
        deeds.delivered(delivery, "2025-08-14", "600.00");
        deeds.registered("2025-01-02");
        deeds.handedTo(successor, "BJ", "2025-08-15");
        deeds.delivered("2025-08-15", "300.00");
        deeds.returned(delivery, "2025-09-01", "100.00");
        var contract = UUID.randomUUID();
        deeds.agreed(contract, instalment(1, "2025-08-14", "60.00"), instalment(2, "2025-08-15", "40.00"));
        deeds.collected(contract, "2025-08-10", "60.00");
        deeds.collected(contract, "2025-08-20", "20.00");
        deeds.visitPlanned(UUID.randomUUID(), "2025-08-14");
        new Deeds(successor, "BJ", deeds.customer()).visitPlanned(UUID.randomUUID(), "2025-08-15");
        awaitFacts(8);
        awaitAnswerer(successor, "2025-08-15");

        var before = compute(person, "BJ", QUARTER);
        before.then()
                .body("lines[0].receipt.attribution", equalTo("ANSWERING"))
                .body("lines[0].receipt.actual", equalTo(500))
                .body("lines[1].receipt.actual", equalTo(60))
                .body("lines[1].receipt.planned", equalTo(60))
                .body("lines[2].receipt.attribution", equalTo("ACTOR"))
                .body("lines[2].receipt.planned", equalTo(1));
        compute(successor, "BJ", QUARTER)
                .then()
                .body("lines[0].receipt.actual", equalTo(300))
                .body("lines[1].receipt.actual", equalTo(20))
                .body("lines[1].receipt.planned", equalTo(40))
                .body("lines[2].receipt.planned", equalTo(1));
        var published = SCORECARDS + "/" + id(before);
        director().post(published + "/publication").then().statusCode(200);

        deeds.handedTo(successor, "BJ", "2025-07-01");
        awaitAnswerer(successor, "2025-07-01");
        compute(successor, "BJ", QUARTER)
                .then()
                .body("lines[0].receipt.actual", equalTo(800))
                .body("lines[1].receipt.actual", equalTo(80))
                .body("lines[2].receipt.planned", equalTo(1));
        director()
                .post(published + "/recomputation")
                .then()
                .statusCode(201)
                .body("lines[0].receipt.actual", equalTo(0))
                .body("lines[1].points", nullValue())
                .body("lines[2].receipt.planned", equalTo(1));
        director()
                .get(published)
                .then()
                .body("digest", equalTo(before.jsonPath().getString("digest")));
    }

    @Test
    void withoutAPlanNothingIsAssessed() {
        deeds.delivered("2025-07-01", "5.00");
        awaitFacts(1);
        compute(person, "BJ", QUARTER)
                .then()
                .statusCode(201)
                .body("outOf", equalTo(0))
                .body("lines[0].points", nullValue())
                .body("lines[0].reason", equalTo("无计划，不考核"))
                .body("lines[0].receipt.proofs.size()", equalTo(1));
    }

    @Test
    void aLateEventChangesARecomputedScorecardOnly() {
        setTarget("sales-completion", QUARTER, "BJ", person, 100);
        deeds.delivered("2025-07-01", "50.00");
        awaitFacts(1);
        var first = compute(person, "BJ", QUARTER);
        var published = SCORECARDS + "/" + id(first);
        var digest = first.jsonPath().getString("digest");
        director()
                .post(published + "/recomputation")
                .then()
                .statusCode(201)
                .body("digest", equalTo(digest))
                .body("recomputationOf", equalTo(id(first).toString()));
        director().post(published + "/publication").then().statusCode(200).body("status", equalTo("PUBLISHED"));

        deeds.delivered("2025-07-02", "25.00");
        awaitFacts(2);
        director()
                .post(published + "/recomputation")
                .then()
                .statusCode(201)
                .body("digest", not(equalTo(digest)))
                .body("points", equalTo(20))
                .body("status", equalTo("COMPUTED"));
        director().get(published).then().body("digest", equalTo(digest)).body("points", equalTo(15));
        await().untilAsserted(() -> assertThat(Events.of("kam.kpi", id(first)))
                .singleElement()
                .satisfies(event -> assertThat(event.value()).contains(digest).contains(person)));
    }

    @Test
    void theDigestIsThatOfTheCanonicalForm() throws Exception {
        deeds.delivered("2025-07-01", "50.00");
        awaitFacts(1);
        var card = compute(person, "BJ", QUARTER);
        var bytes = director()
                .get(SCORECARDS + "/" + id(card) + "/canonical-form")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        var digest =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        assertThat(card.jsonPath().getString("digest")).isEqualTo(digest);
        assertThat(new String(bytes, StandardCharsets.UTF_8))
                .startsWith("{\"canonicalForm\":1,\"content\":{\"lines\":[{")
                .doesNotContain("computedAt");
    }

    @Test
    void theServiceCannotChangeWhatItHeardOrComputed() throws Exception {
        deeds.delivered("2025-07-01", "50.00");
        awaitFacts(1);
        compute(person, "BJ", QUARTER).then().statusCode(201);
        for (var change : List.of(
                "update fact set amount = 0",
                "delete from fact",
                "truncate fact",
                "update scorecard set points = 100",
                "delete from scorecard",
                "delete from fact_rebuild",
                "update target_revision set value = 1",
                "update assessment_scheme_line set weight = 1")) {
            assertThatThrownBy(() -> execute(change)).as(change).hasMessageContaining("permission denied");
        }
    }

    @Test
    void peopleReadTheirOwnAndAnOfficeManagerThoseOfTheOffice() {
        var address = SCORECARDS + "/" + id(compute(person, "BJ", QUARTER));
        asPerson("account-manager", "BJ", person).get(address).then().statusCode(200);
        asPerson("account-manager", "BJ", newcomer()).get(address).then().statusCode(404);
        asPerson("account-manager", "BJ", newcomer()).get(SCORECARDS).then().body("items.size()", equalTo(0));
        as("office-manager", "BJ").get(address).then().statusCode(200);
        as("office-manager", "SH").get(address).then().statusCode(404);
        as("office-manager", "SH").get(address + "/chart").then().statusCode(404);
        as("auditor", null).get(SCORECARDS + "?person=" + person).then().body("items.person.id", contains(person));
    }

    @Test
    void oneMoreRoleOpensNobodyElsesScorecard() {
        var address = SCORECARDS + "/" + id(compute(person, "BJ", QUARTER));
        var more = List.of("default-roles-kam", "offline_access", "back-office", "technical-support", "finance");
        for (var role : List.of("account-manager", "ka-specialist")) {
            var roles = new ArrayList<>(more);
            roles.add(role);
            asPerson(roles, List.of("BJ"), newcomer()).get(address).then().statusCode(404);
            asPerson(roles, List.of("BJ"), newcomer()).get(SCORECARDS).then().body("items.size()", equalTo(0));
            asPerson(roles, List.of("BJ"), person).get(address).then().statusCode(200);
            asPerson(roles, List.of("BJ"), person).get(SCORECARDS).then().body("items.person.id", contains(person));
        }
    }

    @Test
    void aManagerWhoIsAlsoASpecialistReadsHisOfficeAndHisOwnAndNoOther() {
        var elsewhere = newcomer();
        var ofAnother = SCORECARDS + "/" + id(compute(elsewhere, "SH", QUARTER));
        var ofOffice = SCORECARDS + "/" + id(compute(person, "BJ", QUARTER));
        var roles = List.of("office-manager", "ka-specialist");
        asPerson(roles, List.of("BJ"), newcomer()).get(ofOffice).then().statusCode(200);
        asPerson(roles, List.of("BJ"), newcomer()).get(ofAnother).then().statusCode(404);
        asPerson(roles, List.of("BJ"), elsewhere).get(ofAnother).then().statusCode(200);
        asPerson(roles, List.of("BJ"), newcomer())
                .get(SCORECARDS + "?person=" + elsewhere)
                .then()
                .body("items.size()", equalTo(0));
        asPerson(roles, List.of("BJ", "SH"), newcomer()).get(ofAnother).then().statusCode(200);
        asPerson(List.of("account-manager"), List.of(), person)
                .get(ofOffice)
                .then()
                .statusCode(404);
    }

    @Test
    void aScorecardIsPublishedOnceAfterItsQuarterAndByAnother() {
        var first = SCORECARDS + "/" + id(compute(person, "BJ", QUARTER)) + "/publication";
        var second = SCORECARDS + "/" + id(compute(person, "BJ", QUARTER)) + "/publication";
        asPerson("hr", null, person).post(first).then().statusCode(409).body("code", equalTo("own-scorecard"));
        as("hr", null).post(first).then().statusCode(200);
        as("hr", null).post(first).then().statusCode(409).body("code", equalTo("scorecard-already-published"));
        as("hr", null).post(second).then().statusCode(409).body("code", equalTo("scorecard-already-published"));
        var running = SCORECARDS + "/" + id(compute(person, "BJ", "2098-Q1")) + "/publication";
        as("hr", null).post(running).then().statusCode(409).body("code", equalTo("period-not-over"));
    }

    @Test
    void onlyQuartersAreAssessed() {
        compute(person, "BJ", "2025-07").then().statusCode(400).body("errors.pointer", contains("/period"));
    }

    @Test
    void anEventThatComesTwiceIsOneFact() {
        var event = deeds.delivered("2025-07-01", "50.00");
        awaitFacts(1);
        var again = new GoodsDelivered(
                UUID.randomUUID(),
                UUID.randomUUID(),
                deeds.customer(),
                "BJ",
                person,
                List.of(),
                new BigDecimal("50.00"),
                LocalDate.of(2025, 7, 1));
        Events.publish(event, again, Instant.now());
        deeds.delivered("2025-07-02", "1.00");
        awaitFacts(2);
    }

    private void awaitFacts(int expected) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(number("select count(*) from fact where person = '" + person + "'"))
                        .isEqualTo(expected));
    }

    private void awaitAnswerer(String answerer, String since) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(number("select count(*) from assignment where person = '" + answerer
                                + "' and valid_from = '" + since + "' and valid_until is null"))
                        .isOne());
    }

    private long number(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
