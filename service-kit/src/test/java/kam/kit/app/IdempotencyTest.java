package kam.kit.app;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kam.testing.TestStack;
import kam.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IdempotencyTest {
    @Test
    void theSameKeySentEightTimesAtOnceHasOneEffectAndEqualAnswers() throws Exception {
        var pool = Executors.newFixedThreadPool(8);
        try {
            for (var round = 0; round < 50; round++) {
                var key = UUID.randomUUID().toString();
                Callable<Response> request = () -> make(key, "once " + key, "1.5");
                var answers = pool
                        .invokeAll(IntStream.range(0, 8).mapToObj(i -> request).toList())
                        .stream()
                        .map(future -> {
                            try {
                                return future.get();
                            } catch (Exception e) {
                                throw new IllegalStateException(e);
                            }
                        })
                        .toList();
                assertThat(answers).allMatch(answer -> answer.statusCode() == 201);
                assertThat(answers.stream()
                                .map(answer -> answer.body().asString() + answer.header("Location"))
                                .collect(Collectors.toSet()))
                        .hasSize(1);
                assertThat(named("once " + key)).hasSize(1);
            }
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void aKeyCannotBeUsedForAnotherRequest() {
        var key = UUID.randomUUID().toString();
        make(key, "first " + key, "1").then().statusCode(201);
        make(key, "second " + key, "1").then().statusCode(422);
        assertThat(named("second " + key)).isEmpty();
    }

    @Test
    void aKeyCannotBeUsedForAnotherRequestEvenWhereThatWouldBeRefusedAnyway() {
        var key = UUID.randomUUID().toString();
        var taken = "taken " + key;
        make(UUID.randomUUID().toString(), taken, "1").then().statusCode(201);
        make(key, "first " + key, "1").then().statusCode(201);
        for (var refused : List.of(make(key, taken, "1"), make(key, "first " + key, "0.00001"))) {
            refused.then().statusCode(422).body("code", equalTo("idempotency-key-reused"));
        }
    }

    @Test
    void aRetryOfWhatWouldBeRefusedNowGetsTheFirstAnswer() {
        var key = UUID.randomUUID().toString();
        var first = make(key, "once " + key, "1");
        first.then().statusCode(201);
        rename(first.jsonPath().getString("id"), "another " + key).then().statusCode(200);
        make(UUID.randomUUID().toString(), "once " + key, "1").then().statusCode(201);
        var again = make(key, "once " + key, "1");
        again.then().statusCode(201).header("ETag", first.header("ETag")).header("Location", first.header("Location"));
        assertThat(again.asString()).isEqualTo(first.asString());
    }

    @Test
    void whileTheFirstRequestIsInFlightARepeatWaitsAndThenHasNoEffect() throws SQLException {
        var key = UUID.randomUUID().toString();
        try (var first = TestStack.superuser();
                var holding = first.prepareStatement("""
                        insert into idempotency (principal, operation, key, digest, status)
                        values ('office-clerk.BJ', 'ThingResource.make', ?, '', 201)""")) {
            first.setAutoCommit(false);
            holding.setString(1, key);
            holding.executeUpdate();
            make(key, "repeat " + key, "1")
                    .then()
                    .statusCode(409)
                    .header("Retry-After", "1")
                    .body("code", equalTo("request-in-progress"));
            first.rollback();
        }
        assertThat(named("repeat " + key)).isEmpty();
        make(key, "repeat " + key, "1").then().statusCode(201);
    }

    @Test
    void aRefusedRequestMayBeSentAgainWithItsKey() {
        var key = UUID.randomUUID().toString();
        var name = "taken " + key;
        make(UUID.randomUUID().toString(), name, "1").then().statusCode(201);
        make(key, name, "1").then().statusCode(409);
        make(key, name + " no more", "1").then().statusCode(201);
    }

    @Test
    void aMachinesEndpointNeedsAKey() {
        var id = make(UUID.randomUUID().toString(), UUID.randomUUID().toString(), "1")
                .jsonPath()
                .getString("id");
        given().auth()
                .oauth2(Tokens.of("office-clerk", "BJ"))
                .contentType("application/json")
                .body(Map.of("name", "x"))
                .post("/api/v1/things/" + id + "/name")
                .then()
                .statusCode(428);
    }

    private static Response make(String key, String name, String quantity) {
        return given().auth()
                .oauth2(Tokens.of("office-clerk", "BJ"))
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body("{\"office\":\"BJ\",\"name\":\"%s\",\"quantity\":%s}".formatted(name, quantity))
                .post("/api/v1/things");
    }

    private static Response rename(String id, String name) {
        return given().auth()
                .oauth2(Tokens.of("office-clerk", "BJ"))
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(Map.of("name", name))
                .post("/api/v1/things/" + id + "/name");
    }

    private static List<?> named(String name) {
        return given().auth()
                .oauth2(Tokens.of("auditor", null))
                .queryParam("name", name)
                .get("/api/v1/things")
                .jsonPath()
                .getList("items");
    }
}
