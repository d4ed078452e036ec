package kam.kit.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import kam.testing.TestStack;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NumbersTest {
    private static final int BLOCK = 20;

    @Inject
    Numbers numbers;

    @Test
    void numbersAreUniqueAndRiseForWhoeverAsksAtTheSameTime() throws Exception {
        Callable<List<String>> asks =
                () -> IntStream.range(0, 100).mapToObj(i -> next()).toList();
        var pool = Executors.newFixedThreadPool(8);
        try {
            var given = pool.invokeAll(IntStream.range(0, 8).mapToObj(i -> asks).toList()).stream()
                    .map(NumbersTest::answer)
                    .toList();
            assertThat(given).allSatisfy(each -> assertThat(each).isSorted());
            assertThat(given.stream().flatMap(List::stream)).doesNotHaveDuplicates();
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void theDatabaseIsAskedOncePerBlock() throws SQLException {
        next();
        var before = taken();
        IntStream.range(0, BLOCK).forEach(i -> next());
        assertThat(taken()).isEqualTo(before + BLOCK);
    }

    @Test
    void whatWasNumberedAndRolledBackLeavesAGap() {
        QuarkusTransaction.begin();
        var rolledBack = numbers.next(Series.TICKET);
        QuarkusTransaction.rollback();
        assertThat(next()).isGreaterThan(rolledBack);
    }

    private static <T> T answer(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private String next() {
        return QuarkusTransaction.requiringNew().call(() -> numbers.next(Series.TICKET));
    }

    private static long taken() throws SQLException {
        try (var database = TestStack.superuser();
                var statement = database.createStatement();
                var value = statement.executeQuery("select last_value from ticket_number")) {
            value.next();
            return value.getLong(1);
        }
    }
}
