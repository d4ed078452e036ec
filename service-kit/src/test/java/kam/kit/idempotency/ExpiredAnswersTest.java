package kam.kit.idempotency;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import kam.testing.TestStack;
import kam.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExpiredAnswersTest {
    @Inject
    ExpiredAnswers expired;

    private final String operation = UUID.randomUUID().toString();

    @Test
    void answersAreRemovedAfterThirtyDaysBySeveralInstancesAtOnce() throws Exception {
        store(2_500, 31);
        store(10, 29);
        Callable<Void> instance = () -> {
            expired.remove();
            return null;
        };
        var instances = Executors.newFixedThreadPool(2);
        try {
            for (var done : instances.invokeAll(List.of(instance, instance))) {
                done.get();
            }
        } finally {
            instances.shutdown();
        }
        assertThat(stored()).isEqualTo(10);
    }

    @Test
    void aKeyWhoseAnswerIsRemovedIsANewOne() throws SQLException {
        var key = UUID.randomUUID().toString();
        make(key, "first " + key, 201);
        make(key, "second " + key, 422);
        run("update idempotency set created_at = now() - interval '31 days' where key = '" + key + "'");
        expired.remove();
        make(key, "second " + key, 201);
    }

    private static void make(String key, String name, int status) {
        given().auth()
                .oauth2(Tokens.of("office-clerk", "BJ"))
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body("{\"office\":\"BJ\",\"name\":\"%s\",\"quantity\":1}".formatted(name))
                .post("/api/v1/things")
                .then()
                .statusCode(status);
    }

    private void store(int answers, int days) throws SQLException {
        run("insert into idempotency (principal, operation, key, digest, status, created_at) select 'a', '" + operation
                + "', gen_random_uuid(), '', 200, now() - interval '" + days + " days' from generate_series(1, "
                + answers
                + ")");
    }

    private static void run(String sql) throws SQLException {
        try (var database = TestStack.superuser();
                var statement = database.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private int stored() throws SQLException {
        try (var database = TestStack.superuser();
                var statement = database.createStatement();
                var count = statement.executeQuery(
                        "select count(*) from idempotency where operation = '" + operation + "'")) {
            count.next();
            return count.getInt(1);
        }
    }
}
