package kam.kpi.measure.target;

import static kam.kpi.Assessors.TARGETS;
import static kam.kpi.Assessors.as;
import static kam.kpi.Assessors.asPerson;
import static kam.kpi.Assessors.director;
import static kam.kpi.Assessors.id;
import static kam.kpi.Assessors.newcomer;
import static kam.kpi.Assessors.setTarget;
import static kam.kpi.Assessors.target;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import kam.testing.Events;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TargetStoryTest {
    private static final String SALES = "sales-completion";

    @Test
    void theWholeIsBrokenDownToOfficesAndPersons() {
        setTarget(SALES, "2031-Q1", null, null, 1000);
        setTarget(SALES, "2031-Q1", "BJ", null, 600);
        setTarget(SALES, "2031-Q1", "BJ", "li", 250.5);
        refused(target(SALES, "2031-Q1", "SH", null, 400.01));
        refused(target(SALES, "2031-Q1", "BJ", "wang", 349.51));
        director()
                .get(TARGETS + "/breakdown?indicator=sales-completion&period=2031-Q1")
                .then()
                .statusCode(200)
                .body("whole.value", equalTo(1000.00f))
                .body("whole.difference", equalTo(400.00f))
                .body("offices[0].total.difference", equalTo(349.50f))
                .body("offices[0].persons.person.id", contains("li"));
        as("office-manager", "SH")
                .get(TARGETS + "/breakdown?indicator=sales-completion&period=2031-Q1")
                .then()
                .body("whole", nullValue())
                .body("offices.size()", equalTo(0));
    }

    @Test
    void aTargetIsSetOnceAndThenChangedWithAReason() {
        var person = newcomer();
        var created =
                director().body(target(SALES, "2031-Q2", "BJ", person, 100)).post(TARGETS);
        var address = TARGETS + "/" + id(created);
        director()
                .body(target(SALES, "2031-Q2", "BJ", person, 100))
                .post(TARGETS)
                .then()
                .statusCode(409)
                .body("code", equalTo("target-already-set"));
        var change = Map.of("value", 120, "reason", "新签合同");
        director().body(change).put(address).then().statusCode(428);
        director()
                .header("If-Match", created.header("ETag"))
                .body(change)
                .put(address)
                .then()
                .statusCode(200)
                .body("value", equalTo(120.00f))
                .body("revisions.value", contains(100.00f, 120.00f));
        director()
                .header("If-Match", created.header("ETag"))
                .body(change)
                .put(address)
                .then()
                .statusCode(412);
        await().untilAsserted(() -> assertThat(Events.of("kam.kpi", id(created)))
                .hasSize(2)
                .last()
                .satisfies(event -> assertThat(event.value()).contains("120.00").contains(person)));
    }

    @Test
    void aChangeThatBreaksTheSumIsRefused() {
        setTarget(SALES, "2031-Q3", "BJ", "li", 100);
        var office = director().body(target(SALES, "2031-Q3", "BJ", null, 100)).post(TARGETS);
        director()
                .header("If-Match", office.header("ETag"))
                .body(Map.of("value", 99.99, "reason", "下调"))
                .put(TARGETS + "/" + id(office))
                .then()
                .statusCode(409)
                .body("code", equalTo("breakdown-exceeds"));
        director().get(TARGETS + "/" + id(office)).then().body("value", equalTo(100.00f));
    }

    @Test
    void ofPersonsSetAtOnceNoMoreWinThanTheOfficeHasRoomFor() throws Exception {
        setTarget(SALES, "2031-Q4", "BJ", null, 100);
        var answers = atOnce(IntStream.range(0, 8)
                .mapToObj(i -> (Callable<Response>) () -> director()
                        .body(target(SALES, "2031-Q4", "BJ", "p" + i, 40))
                        .post(TARGETS))
                .toList());
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(2);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() != 201)
                .allMatch(answer -> "breakdown-exceeds".equals(answer.jsonPath().getString("code")));
    }

    @Test
    void peopleSeeTheirOwnTargetsAndAnOfficeManagerThoseOfTheOffice() {
        var person = newcomer();
        var own = TARGETS + "/" + setTarget(SALES, "2032-Q1", "BJ", person, 100);
        var whole = TARGETS + "/" + setTarget(SALES, "2032-Q1", null, null, 1000);
        asPerson("account-manager", "BJ", person).get(own).then().statusCode(200);
        asPerson("account-manager", "BJ", person).get(TARGETS).then().body("items.person.id", contains(person));
        asPerson("account-manager", "BJ", newcomer()).get(own).then().statusCode(404);
        as("office-manager", "SH").get(own).then().statusCode(404);
        as("office-manager", "BJ").get(whole).then().statusCode(404);
        as("office-manager", "BJ")
                .get(TARGETS + "?period=2032-Q1")
                .then()
                .body("items.office", everyItem(equalTo("BJ")));
        as("auditor", null).get(whole).then().statusCode(200);
    }

    @Test
    void aTargetOfNothingOrOfAHalfCentIsRefused() {
        for (var value : new Object[] {0, -1, 1.005, "100"}) {
            director()
                    .body(target(SALES, "2032-Q2", "BJ", "li", value))
                    .post(TARGETS)
                    .then()
                    .statusCode(400);
        }
    }

    private static void refused(Map<String, Object> target) {
        director().body(target).post(TARGETS).then().statusCode(409).body("code", equalTo("breakdown-exceeds"));
    }

    private static List<Response> atOnce(List<Callable<Response>> calls) throws Exception {
        var pool = Executors.newFixedThreadPool(calls.size());
        try {
            return pool.invokeAll(calls).stream().map(TargetStoryTest::get).toList();
        } finally {
            pool.shutdown();
        }
    }

    private static Response get(Future<Response> answer) {
        try {
            return answer.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
