package kam.kit.filecheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import kam.kit.problem.CommonProblem;
import kam.kit.problem.Problem;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CheckerTurnsTest {
    private final CheckerTurns turns = new CheckerTurns(2, Duration.ofSeconds(20));
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void endThreads() {
        threads.shutdownNow();
    }

    /** Returns when it is waiting. */
    private CompletableFuture<Void> waiting(String person) {
        int before = turns.waiting();
        var turn = CompletableFuture.runAsync(() -> turns.begin(person), threads);
        await().until(() -> turns.waiting() > before);
        return turn;
    }

    private static void refused(ThrowingCallable begin) {
        assertThatThrownBy(begin).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.code()).isEqualTo(CommonProblem.UNAVAILABLE);
            assertThat(problem.retryAfter()).isPresent();
        });
    }

    @Test
    void nobodysFilesKeepTheOthersOut() {
        turns.begin("slow");
        var second = waiting("slow");
        turns.begin("quick");
        turns.end("quick");
        assertThat(second).isNotDone();
        turns.end("slow");
        second.join();
    }

    @Test
    void whoCameFirstIsServedFirst() {
        turns.begin("a");
        turns.begin("b");
        var third = waiting("c");
        var fourth = waiting("d");
        turns.end("b");
        third.join();
        assertThat(fourth).isNotDone();
        turns.end("c");
        fourth.join();
    }

    @Test
    void oneHasSoManyFilesThatWait() {
        turns.begin("a");
        for (int i = 1; i < CheckerTurns.MOST_OF_ONE; i++) {
            waiting("a");
        }
        refused(() -> turns.begin("a"));
        turns.begin("b");
    }

    @Test
    void soManyWaitInAll() {
        turns.begin("a");
        turns.begin("b");
        List<CompletableFuture<Void>> ordinary = new ArrayList<>();
        for (int i = 0; i < CheckerTurns.MOST_WAITING; i++) {
            ordinary.add(waiting("person " + i));
        }
        refused(() -> turns.begin("one too many"));
        turns.end("a");
        turns.end("b");
        for (int i = 0; i < CheckerTurns.MOST_WAITING; i++) {
            ordinary.get(i).join();
            turns.end("person " + i);
        }
        assertThat(turns.waiting()).isZero();
    }

    @Test
    void whoWaitsTooLongIsRefusedAndOutOfTheWay() {
        var hasty = new CheckerTurns(1, Duration.ofMillis(1));
        hasty.begin("a");
        refused(() -> hasty.begin("b"));
        assertThat(hasty.waiting()).isZero();
        hasty.end("a");
        hasty.begin("b");
    }

    @Test
    void whoIsInterruptedIsRefused() {
        turns.begin("a");
        turns.begin("b");
        var interrupted = waiting("c");
        threads.shutdownNow();
        assertThatThrownBy(interrupted::join)
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(Problem.class);
    }
}
