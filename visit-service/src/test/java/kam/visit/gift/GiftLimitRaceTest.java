package kam.visit.gift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import kam.kit.clock.BusinessCalendar;
import kam.visit.customer.Customers;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GiftLimitRaceTest {
    private static final int ROUNDS = Integer.getInteger("kam.race.rounds", 12);

    private final GiftDesk desk = new GiftDesk();

    @Inject
    BusinessCalendar calendar;

    @Test
    void eightSimultaneousSubmissionsForOneRecipientNeverExceedTheLimit() throws Exception {
        var customer = Customers.known("BJ");
        var today = calendar.today();
        var pool = Executors.newFixedThreadPool(8);
        try {
            for (var round = 0; round < ROUNDS; round++) {
                var recipient = "受赠人" + round;
                var drafts = Stream.generate(() -> desk.draft(customer, recipient, 300, today))
                        .limit(8)
                        .toList();
                assertThat(submitAtOnce(pool, drafts))
                        .containsExactlyInAnyOrder(200, 200, 200, 409, 409, 409, 409, 409);
                desk.limit(customer, recipient, today.getYear())
                        .body("reserved", equalTo(900.0f))
                        .body("left", equalTo(100.0f));
            }
        } finally {
            pool.shutdown();
        }
    }

    private List<Integer> submitAtOnce(ExecutorService pool, List<String> drafts) throws InterruptedException {
        var submissions = drafts.stream()
                .<Callable<Integer>>map(at ->
                        () -> desk.manager.post(at + "/submission").extract().statusCode())
                .toList();
        return pool.invokeAll(submissions).stream()
                .map(GiftLimitRaceTest::result)
                .toList();
    }

    private static int result(Future<Integer> submission) {
        try {
            return submission.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
