package kam.kit.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import kam.kit.problem.CommonProblem;
import kam.kit.problem.Problem;
import org.junit.jupiter.api.Test;

class JsonBudgetTest {
    private static final int KIB = 1024;

    private final JsonBudget budget = new JsonBudget(1000 * KIB);

    @Test
    void largeBodiesAreRefusedForTheMomentUntilOthersHaveEnded() throws IOException {
        var first = budget.new Share();
        read(first, 600);
        var second = budget.new Share();
        var refused = assertThrows(Problem.class, () -> read(second, 600));
        assertEquals(CommonProblem.UNAVAILABLE, refused.code());
        assertEquals(1, refused.retryAfter().orElseThrow());
        second.close();
        first.close();
        first.close();
        read(budget.new Share(), 1000);
        assertThrows(Problem.class, () -> read(budget.new Share(), 200));
    }

    @Test
    void aRequestThatHasEndedTakesNothingMore() throws IOException {
        var ended = budget.new Share();
        ended.close();
        var refused = assertThrows(Problem.class, () -> read(ended, 600));
        assertEquals(CommonProblem.MALFORMED_REQUEST, refused.code());
        read(budget.new Share(), 1000);
    }

    @Test
    void ordinaryBodiesNeverDependOnLargeOnes() throws IOException {
        read(budget.new Share(), 1000);
        assertThrows(Problem.class, () -> read(budget.new Share(), 1000));
        for (int i = 0; i < 100; i++) {
            read(budget.new Share(), 64);
        }
    }

    private static void read(JsonBudget.Share share, int kib) throws IOException {
        share.counting(new ByteArrayInputStream(new byte[kib * KIB])).transferTo(OutputStream.nullOutputStream());
    }
}
