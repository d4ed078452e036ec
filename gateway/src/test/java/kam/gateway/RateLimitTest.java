package kam.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RateLimitTest {
    private static final String ADDRESS = "10.0.0.1";

    private final LimitsOf limits = new LimitsOf(10, 20, 100, 200, 50, Duration.ofMinutes(15));
    private final TestClock clock = new TestClock();
    private final RateLimit limit = new RateLimit(limits, clock);

    private RateLimit.Allowance count(String address, Optional<String> token) {
        return limit.count(new Caller(address, token, Optional.empty()));
    }

    private int admitted(int requests, String address, Optional<String> token) {
        int admitted = 0;
        for (int i = 0; i < requests; i++) {
            admitted += count(address, token).retryAfter().isEmpty() ? 1 : 0;
        }
        return admitted;
    }

    @Test
    void aCallerMaySendItsBurstAndThenItsRate() {
        assertEquals(20, admitted(30, ADDRESS, Optional.of("a")));
        clock.advance(Duration.ofSeconds(1));
        assertEquals(10, admitted(30, ADDRESS, Optional.of("a")));
        assertEquals(
                Optional.of(Duration.ofMillis(100)),
                count(ADDRESS, Optional.of("a")).retryAfter());
    }

    @Test
    void aCallerIsToldWhatIsLeft() {
        admitted(14, ADDRESS, Optional.of("a"));
        var allowance = count(ADDRESS, Optional.of("a"));
        assertEquals(new RateLimit.Allowance(Optional.empty(), 20, 5, Duration.ofMillis(1_500)), allowance);
        admitted(10, ADDRESS, Optional.of("a"));
        assertEquals(0, count(ADDRESS, Optional.of("a")).remaining());
    }

    @Test
    void whoseAddressHasUsedUpItsShareIsToldOfThat() {
        for (int i = 0; i < 200; i++) {
            count(ADDRESS, Optional.of("token " + i));
        }
        var allowance = count(ADDRESS, Optional.of("fresh"));
        assertEquals(List.of(200, 0L), List.of(allowance.limit(), allowance.remaining()));
        assertTrue(allowance.retryAfter().isPresent());
    }

    @Test
    void oneTokenDoesNotUseUpAnothersShare() {
        admitted(30, ADDRESS, Optional.of("a"));
        assertEquals(20, admitted(30, ADDRESS, Optional.of("b")));
    }

    @Test
    void aTokenIsOneCallerFromWhereverItIsSent() {
        admitted(20, ADDRESS, Optional.of("a"));
        assertEquals(0, admitted(5, "10.0.0.2", Optional.of("a")));
    }

    @Test
    void aPersonWithManyTokensIsOneCaller() {
        int admitted = 0;
        for (int i = 0; i < 30; i++) {
            var caller = new Caller(ADDRESS, Optional.of("token " + i), Optional.of("p-1"));
            admitted += limit.count(caller).retryAfter().isEmpty() ? 1 : 0;
        }
        assertEquals(20, admitted);
        assertTrue(limit.count(new Caller(ADDRESS, Optional.of("x"), Optional.of("p-2")))
                .retryAfter()
                .isEmpty());
    }

    @Test
    void madeUpTokensAreLimitedByTheAddressThatSendsThem() {
        int admitted = 0;
        for (int i = 0; i < 500; i++) {
            var allowance = count(ADDRESS, Optional.of("made up " + i));
            admitted += allowance.retryAfter().isEmpty() ? 1 : 0;
        }
        assertEquals(200, admitted);
        assertTrue(count("10.0.0.2", Optional.of("a")).retryAfter().isEmpty());
    }

    @Test
    void withoutATokenTheAddressIsTheCaller() {
        assertEquals(20, admitted(30, ADDRESS, Optional.empty()));
        assertEquals(20, admitted(30, "10.0.0.2", Optional.empty()));
    }

    @Test
    void aTokenThatReadsLikeAnAddressIsNotThatAddress() {
        admitted(30, ADDRESS, Optional.of("none " + ADDRESS));
        assertEquals(20, admitted(30, ADDRESS, Optional.empty()));
    }

    @Test
    void noMoreCallersAreRememberedThanConfigured() {
        for (int i = 0; i < 1_000; i++) {
            count("10.0.1." + i, Optional.of("token " + i));
        }
        assertEquals(50, limit.remembered());
    }
}
