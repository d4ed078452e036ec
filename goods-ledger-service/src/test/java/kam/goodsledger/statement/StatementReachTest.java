package kam.goodsledger.statement;

import static org.hamcrest.Matchers.contains;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import kam.goodsledger.Story;
import kam.kit.identity.Role;
import kam.testing.TestStack;
import org.junit.jupiter.api.Test;

/** A statement does not look at what was booked long before the last one was drafted, unless it happened later. */
@QuarkusTest
class StatementReachTest {
    private static final String STATEMENTS = "/api/v1/statements/";

    @Test
    void whatHappenedAfterTheLastPeriodIsStatedThoughItWasBookedLongBeforeThatStatementWasDrafted()
            throws SQLException {
        var story = Story.begin();
        paid(story, "100.00", "2026-01-15");
        paid(story, "30.00", "2026-02-10");
        var january = draft(story, "2026-01-01", "2026-01-31");
        story.post(Role.OFFICE_CLERK, STATEMENTS + january + "/issue").statusCode(200);
        draftedAnHourLater(january);
        var february = draft(story, "2026-02-01", "2026-02-28");
        story.get(Role.OFFICE_CLERK, STATEMENTS + february).body("lines.credit", contains(30.0f));
    }

    private static void paid(Story story, String amount, String day) {
        var payment = new HashMap<>(story.payment("OFFICE", amount));
        payment.put("collectedOn", day);
        story.post(Role.OFFICE_CLERK, "/api/v1/payments", payment).statusCode(201);
    }

    private static String draft(Story story, String from, String until) {
        var period = Map.of("customerId", story.customer, "from", from, "until", until);
        return story.post(Role.OFFICE_CLERK, STATEMENTS, period)
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Its id tells when it was drafted. */
    private static void draftedAnHourLater(String statement) throws SQLException {
        try (var connection = TestStack.superuser();
                var sql = connection.createStatement()) {
            sql.execute("set session_replication_role = replica");
            sql.execute("create temporary table later as select uuidv7(interval '1 hour') as id");
            sql.execute("update statement set id = later.id from later where statement.id = '" + statement + "'");
            sql.execute("update statement_line set statement_id = later.id from later where statement_id = '"
                    + statement + "'");
        }
    }
}
