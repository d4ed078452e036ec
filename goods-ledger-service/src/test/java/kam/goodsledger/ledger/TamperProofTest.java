package kam.goodsledger.ledger;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import kam.goodsledger.Story;
import kam.kit.identity.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Whatever the database's superuser changes of a sealed movement, the proof names that movement. How many movements
 * are drawn at random is {@code kam.ledger.tampering}; {@code kam.ledger.seed} draws the same again.
 */
@QuarkusTest
class TamperProofTest {
    private static final int AT_RANDOM = Integer.getInteger("kam.ledger.tampering", 10);

    private Story story;
    private Tampering tampering;

    @BeforeEach
    void seal() throws SQLException {
        story = Story.begin();
        story.held(3);
        story.paid("OFFICE", "12.50");
        story.remitted("2.50");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> story.get(Role.AUDITOR, "/api/v1/ledger/proof")
                        .body("unsealed", is(0))
                        .body("holds", is(true)));
        tampering = new Tampering();
    }

    @AfterEach
    void putBack() throws SQLException {
        tampering.close();
        story.get(Role.AUDITOR, "/api/v1/ledger/proof").body("holds", is(true));
    }

    private void mustBeNamed(String movement, String what) {
        var proof = story.get(Role.AUDITOR, "/api/v1/ledger/proof")
                .statusCode(200)
                .extract()
                .jsonPath();
        assertTrue(
                proof.getList("breaches.row").contains(movement),
                () -> what + " of " + movement + ": " + proof.prettify());
    }

    private List<String> movements() {
        return story.get(Role.AUDITOR, "/api/v1/ledger/movements?office=" + story.office)
                .extract()
                .path("items.id");
    }

    @Test
    void aChangeOfAnyColumnIsNoticed() throws SQLException {
        var shapes = tampering.oneOfEachShape();
        var withoutContract = 0;
        for (var movement : shapes) {
            withoutContract += tampering.isEmpty(movement, "contract_id") ? 1 : 0;
        }
        assertTrue(withoutContract > 0, "a movement without a contract, which a remittance is");
        for (var movement : shapes) {
            for (var column : tampering.columns()) {
                tampering.change(movement, column, new Random(0));
                mustBeNamed(movement, column);
                tampering.putBack();
            }
        }
    }

    @Test
    void aValueTakenAwayIsNoticed() throws SQLException {
        for (var movement : tampering.oneOfEachShape()) {
            for (var column : tampering.optionalColumns()) {
                if (!tampering.isEmpty(movement, column)) {
                    tampering.empty(movement, column);
                    mustBeNamed(movement, column);
                    tampering.putBack();
                }
            }
        }
    }

    @Test
    void aRandomChangeOfAnyMovementIsNoticed() throws SQLException {
        var seed = Long.getLong("kam.ledger.seed", System.nanoTime());
        System.out.println("Tampering, repeat with -Dkam.ledger.seed=" + seed);
        var random = new Random(seed);
        var columns = tampering.columns();
        for (var i = 0; i < AT_RANDOM; i++) {
            var movement = tampering.anyMovement(random);
            var column = columns.get(random.nextInt(columns.size()));
            tampering.change(movement, column, random);
            mustBeNamed(movement, column);
            tampering.putBack();
        }
    }

    @Test
    void aMovementThatIsGoneIsMissed() throws SQLException {
        var movement = movements().get(0);
        tampering.delete(movement);
        mustBeNamed(movement, "deleted");
    }
}
