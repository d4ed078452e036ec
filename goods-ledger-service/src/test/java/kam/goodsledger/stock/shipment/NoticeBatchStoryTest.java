package kam.goodsledger.stock.shipment;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kam.goodsledger.Story;
import kam.kit.identity.Role;
import kam.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NoticeBatchStoryTest {
    private static final String BATCHES = "/api/v1/shipments/batches";
    /** A request, and every transaction in it, must be through by then. */
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private static ValidatableResponse send(Object key, List<?> notices) {
        return given().auth()
                .oauth2(Tokens.of(Role.OEM, null))
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(Map.of("notices", notices))
                .post(BATCHES)
                .then();
    }

    private static List<Integer> statuses(ValidatableResponse answer) {
        return answer.statusCode(200).extract().jsonPath().getList("notices.status");
    }

    private static String number() {
        return "FHD-" + UUID.randomUUID();
    }

    private static Map<String, Object> with(Map<String, Object> notice, String field, Object value) {
        var changed = new HashMap<>(notice);
        changed.put(field, value);
        return changed;
    }

    @Test
    void oneBadNoticeStopsNoOther() {
        var story = Story.begin();
        var number = number();
        var good = story.notice(number, 3);
        var answer = send(
                UUID.randomUUID(),
                List.of(
                        good,
                        with(story.notice(number(), 1), "dispatchedOn", "2126-01-01"),
                        with(story.notice(number(), 1), "carrier", 7),
                        with(story.notice(number(), 1), "contractId", UUID.randomUUID()),
                        with(story.notice(number(), 1), "lines", List.of(Map.of("line", 9, "sku", "X", "quantity", 1))),
                        with(story.notice(number(), 1), "lines", List.of()),
                        "no notice",
                        good,
                        story.notice(number, 4),
                        story.notice(number(), 2)));
        assertEquals(List.of(201, 409, 400, 409, 409, 400, 400, 200, 409, 201), statuses(answer));
        answer.body("notices[1].problem.code", equalTo("not-yet-happened"))
                .body("notices[2].problem.errors[0].pointer", equalTo("/carrier"))
                .body("notices[3].problem.code", equalTo("contract-not-yet-known"))
                .body("notices[3].problem.retryAfter", is(1))
                .body("notices[4].problem.code", equalTo("line-not-in-contract"))
                .body("notices[5].problem.errors[0].pointer", equalTo("/lines"))
                .body("notices[8].problem.code", equalTo("notice-differs"));
        story.assertBalance("IN_TRANSIT", "5");
        String first = answer.extract().path("notices[0].shipmentId");
        assertEquals(first, answer.extract().path("notices[7].shipmentId"));
        assertEquals(List.of(200), statuses(send(UUID.randomUUID(), List.of(good))));
        story.assertBalance("IN_TRANSIT", "5");
    }

    @Test
    void aBatchSentAgainGetsTheSameAnswerAndAnotherUnderItsKeyIsRefused() {
        var story = Story.begin();
        var key = UUID.randomUUID();
        var notices = List.of(story.notice(number(), 1), story.notice(number(), 1));
        var first = send(key, notices).statusCode(200).extract().asString();
        assertEquals(first, send(key, notices).statusCode(200).extract().asString());
        send(key, notices.subList(0, 1)).statusCode(422).body("code", equalTo("idempotency-key-reused"));
        given().auth()
                .oauth2(Tokens.of(Role.OEM, null))
                .contentType(ContentType.JSON)
                .body(Map.of("notices", notices))
                .post(BATCHES)
                .then()
                .statusCode(428);
        story.assertBalance("IN_TRANSIT", "2");
    }

    @Test
    void aThousandNoticesOfManyContractsAreAnsweredInTimeHoweverTheyComeAgain() {
        var stories = Stream.generate(Story::begin).limit(5).toList();
        var notices = new ArrayList<>(IntStream.range(0, NoticeBatch.MOST)
                .mapToObj(i -> stories.get(i % 5).notice(number(), 1))
                .toList());
        var began = System.nanoTime();
        send(UUID.randomUUID(), notices).statusCode(200).body("notices.status", everyItem(is(201)));
        var took = Duration.ofNanos(System.nanoTime() - began);
        System.out.printf("A batch of %d notices took %d ms%n", notices.size(), took.toMillis());
        assertTrue(took.compareTo(LIMIT) < 0, took::toString);
        Collections.shuffle(notices);
        send(UUID.randomUUID(), notices).statusCode(200).body("notices.status", everyItem(is(200)));
        stories.forEach(story -> story.assertBalance("IN_TRANSIT", "200"));
        notices.add(stories.get(0).notice(number(), 1));
        send(UUID.randomUUID(), notices).statusCode(400).body("errors[0].pointer", equalTo("/notices"));
    }

    @Test
    void aBatchThatIsNoListOfNoticesIsRefusedAsAWhole() {
        var numbers = "1.1,".repeat(10_000) + "1";
        raw("{\"notices\":[[" + numbers + "]]}").statusCode(413).body("errors[0].pointer", equalTo("/notices/0"));
        raw("{\"notices\":[" + "{},".repeat(NoticeBatch.MOST) + "{}]}")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/notices"));
        raw("{\"notes\":[" + numbers + "]}").statusCode(400).body("errors[0].pointer", equalTo("/notes"));
        raw("{\"notices\":[{}],\"notes\":1}").statusCode(400).body("errors[0].pointer", equalTo("/notes"));
        raw("").statusCode(400).body("code", equalTo("malformed-request"));
        given().auth()
                .oauth2(Tokens.of(Role.OEM, null))
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("text/plain")
                .body("{\"notices\":[{}]}")
                .post(BATCHES)
                .then()
                .statusCode(415);
    }

    private static ValidatableResponse raw(String body) {
        return given().auth()
                .oauth2(Tokens.of(Role.OEM, null))
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(body)
                .post(BATCHES)
                .then();
    }

    @Test
    void batchesAtTheSameTimeBookEachNoticeOnce() {
        var stories = List.of(Story.begin(), Story.begin());
        var notices = new ArrayList<>(IntStream.range(0, 60)
                .mapToObj(i -> stories.get(i % 2).notice(number(), 1))
                .toList());
        var batches = IntStream.range(0, 4)
                .mapToObj(client -> {
                    Collections.shuffle(notices);
                    var shuffled = List.copyOf(notices);
                    return CompletableFuture.supplyAsync(() -> statuses(send(UUID.randomUUID(), shuffled)));
                })
                .toList();
        var all = batches.stream()
                .flatMap(batch -> batch.join().stream())
                .sorted()
                .toList();
        assertEquals(60, Collections.frequency(all, 201));
        assertEquals(180, Collections.frequency(all, 200));
        stories.forEach(story -> story.assertBalance("IN_TRANSIT", "30"));
        stories.get(0).get(Role.AUDITOR, "/api/v1/ledger/proof").body("holds", is(true));
    }

    @Test
    void aNoticeMayComeAfterTheGoodsWereDueAndLaterThanYoungerOnes() {
        var story = Story.begin();
        var younger = with(story.notice(number(), 2), "dispatchedOn", "2026-01-20");
        var older = with(with(story.notice(number(), 3), "dispatchedOn", "2026-01-06"), "expectedOn", "2026-01-08");
        assertEquals(List.of(201, 201), statuses(send(UUID.randomUUID(), List.of(younger, older))));
        story.assertBalance("IN_TRANSIT", "5");
    }
}
