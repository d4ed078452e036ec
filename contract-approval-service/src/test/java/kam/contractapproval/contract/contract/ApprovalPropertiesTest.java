package kam.contractapproval.contract.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.TreeMap;
import kam.kit.problem.Problem;
import org.junit.jupiter.api.Test;

/**
 * Anybody tries anything, in any order: nothing is approved without a whole route for the very content, nobody acts
 * twice, no amendment and no ending is decided by less than what is in force, and what is refused changes nothing.
 * Requirements A4, A5, A6, A21, A22.
 */
class ApprovalPropertiesTest {
    private static final int COMMANDS = 120_000;
    private static final int LIFE = 150;

    private final long seed = Long.getLong("kam.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final TreeMap<String, Integer> accepted = new TreeMap<>();
    private RandomLife life;
    private String state;

    @Test
    void noSequenceOfCommandsGetsAroundTheApproval() {
        System.out.println("Approval properties, repeat with -Dkam.seed=" + seed);
        for (int step = 0; step < COMMANDS; step++) {
            if (step % LIFE == 0 || life.isOver() && random.nextInt(8) == 0) {
                life = new RandomLife(random);
                state = life.state();
            }
            try {
                attempt(step);
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("step " + step + " with -Dkam.seed=" + seed, e);
            }
        }
        for (var rare : new String[] {
            "decided SIGN by deed",
            "decided SIGN under escalation",
            "decided SIGN and approved",
            "decided RETURN",
            "decided REJECT",
            "effective",
            "reassigned",
            "revoked",
            "withdrawn",
            "amended",
            "amendment in effect",
            "submitted on the short route",
            "end refused",
            "ended",
            "policy changed",
            "left",
            "went away",
            "handed on"
        }) {
            assertTrue(accepted.getOrDefault(rare, 0) > 10, "too rare to mean anything: " + rare + " in " + accepted);
        }
    }

    private void attempt(int step) {
        try {
            var done = life.step();
            accepted.merge(done, 1, Integer::sum);
            if (!RandomLife.IDLE.contains(done)) {
                state = life.state();
            }
        } catch (Problem refused) {
            assertEquals(state, life.state(), "a refused command changed something: " + refused.getMessage());
        }
    }
}
