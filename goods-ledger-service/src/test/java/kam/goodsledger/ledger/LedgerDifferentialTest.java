package kam.goodsledger.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Random;
import kam.goodsledger.Story;
import kam.kit.identity.Role;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;

/**
 * The same random commands through HTTP and through the core in memory: what the one books the other must book, what
 * the ledger of the one refuses the other must refuse, and all balances are equal in the end. The number of commands
 * is {@code kam.ledger.differential}; {@code kam.ledger.seed} replays a run.
 */
@QuarkusTest
class LedgerDifferentialTest {
    private static final int COMMANDS = Integer.getInteger("kam.ledger.differential", 300);

    @Test
    void theStoredLedgerAndTheCoreEndInEqualBalances() {
        var seed = Long.getLong("kam.ledger.seed", System.nanoTime());
        System.out.println("Differential, repeat with -Dkam.ledger.seed=" + seed);
        var random = new Random(seed);
        var offices = List.of(new RandomBusiness(Story.begin(), random), new RandomBusiness(Story.begin(), random));
        for (var step = 0; step < COMMANDS; step++) {
            offices.get(random.nextInt(offices.size())).once();
        }
        for (var office : offices) {
            assertFalse(office.core().isEmpty());
            assertEquals(office.core(), office.stored(), "seed " + seed);
            assertTrue(office.refused() > 0, "nothing was refused, seed " + seed);
        }
        Story.begin().get(Role.AUDITOR, "/api/v1/ledger/proof").body("holds", Matchers.is(true));
    }
}
