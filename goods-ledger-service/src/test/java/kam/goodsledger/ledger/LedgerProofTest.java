package kam.goodsledger.ledger;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import kam.goodsledger.Story;
import kam.kit.identity.Role;
import kam.testing.TestStack;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LedgerProofTest {
    private static Connection as(String role) throws SQLException {
        return DriverManager.getConnection(TestStack.postgres().jdbcUrl("goods_ledger"), role, role);
    }

    private static void run(String role, String sql) throws SQLException {
        try (var connection = as(role);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static ValidatableResponse proof(Story story) {
        return story.get(Role.AUDITOR, "/api/v1/ledger/proof").statusCode(200);
    }

    /** A movement of this story, once everything is sealed. */
    private static String sealedMovement(Story story) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> proof(story).body("unsealed", is(0)));
        return story.get(Role.AUDITOR, "/api/v1/ledger/movements?office=" + story.office)
                .extract()
                .path("items[0].id");
    }

    @Test
    void theProofNamesAMovementThatSomeoneChanged() throws SQLException {
        var story = Story.begin();
        story.notified(7);
        var movement = sealedMovement(story);
        proof(story).body("holds", is(true));
        run("postgres", "update movement set amount = 8 where id = '" + movement + "'");
        try {
            proof(story)
                    .body("holds", is(false))
                    .body("breaches[0].check", equalTo("CHAIN"))
                    .body("breaches[0].row", equalTo(movement))
                    .body("breaches.check", hasItem("BALANCE"));
        } finally {
            run("postgres", "update movement set amount = 7 where id = '" + movement + "'");
        }
        proof(story).body("holds", is(true));
    }

    @Test
    void theProofNamesAMovementThatWasSlippedIn() throws SQLException {
        var story = Story.begin();
        story.notified(7);
        var movement = sealedMovement(story);
        var slippedIn = "0".repeat(8) + "-0000-7000-8000-000000000001";
        run("postgres", """
                insert into movement select '%s', journal_id, document, debit_id, credit_id, amount, reason, document_id,
                  99, contract_id, contract_line, null, occurred_at, booked_at, booked_by
                from movement where id = '%s'
                """.formatted(slippedIn, movement));
        try {
            proof(story).body("breaches.find { it.check == 'SEALING' }.row", equalTo(slippedIn));
        } finally {
            run("postgres", "delete from movement where id = '" + slippedIn + "'");
        }
    }

    @Test
    void theServiceItselfCanNeitherChangeNorDeleteWhatIsBooked() throws SQLException {
        var story = Story.begin();
        story.notified(7);
        for (var sql : new String[] {
            "update movement set amount = 8",
            "delete from movement",
            "update ledger_seal set hash = previous",
            "delete from ledger_seal",
            "update account set office = 'X'",
            "delete from account"
        }) {
            var refused = assertThrows(SQLException.class, () -> run("goods_ledger_app", sql), sql);
            assertEquals("42501", refused.getSQLState(), sql);
        }
    }

    @Test
    void heldGoodsBelowZeroAreRefusedByTheDatabaseToo() throws SQLException {
        var story = Story.begin();
        story.held(3);
        var sql = "update account set balance = -1 where kind = 'OFFICE_HELD' and office = '" + story.office + "'";
        var refused = assertThrows(SQLException.class, () -> run("goods_ledger_app", sql));
        assertEquals("23514", refused.getSQLState());
    }

    @Test
    void waitingMovementsAreSealedOnDemand() {
        var story = Story.begin();
        story.notified(1);
        story.post(Role.FINANCE, "/api/v1/ledger/seals").statusCode(200);
        proof(story).body("unsealed", is(0)).body("holds", is(true));
    }
}
