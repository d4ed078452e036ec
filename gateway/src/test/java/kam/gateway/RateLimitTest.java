package kam.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RateLimitTest {
    private static final String ADDRESS = "10.0.0.1";

    private final Limits limits = new Limits(10, 20, 100, 200, 50);
    private final Clock clock = new Clock();
    private final RateLimit limit = new RateLimit(limits, clock);

    private record Limits(int perCaller, int callerBurst, int perAddress, int addressBurst, int callers)
            implements GatewayConfig.Limits {}

    private static final class Clock implements TimeMeter {
        private long nanos;

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }

        private void advance(Duration time) {
            nanos += time.toNanos();
        }
    }

    private int admitted(int requests, String address, Optional<String> token) {
        int admitted = 0;
        for (int i = 0; i < requests; i++) {
            admitted += limit.count(address, token).retryAfter().isEmpty() ? 1 : 0;
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
                limit.count(ADDRESS, Optional.of("a")).retryAfter());
    }

    @Test
    void aCallerIsToldWhatIsLeft() {
        admitted(14, ADDRESS, Optional.of("a"));
        var allowance = limit.count(ADDRESS, Optional.of("a"));
        assertEquals(new RateLimit.Allowance(Optional.empty(), 20, 5, Duration.ofMillis(1_500)), allowance);
        admitted(10, ADDRESS, Optional.of("a"));
        assertEquals(0, limit.count(ADDRESS, Optional.of("a")).remaining());
    }

    @Test
    void whoseAddressHasUsedUpItsShareIsToldOfThat() {
        for (int i = 0; i < 200; i++) {
            limit.count(ADDRESS, Optional.of("token " + i));
        }
        var allowance = limit.count(ADDRESS, Optional.of("fresh"));
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
    void madeUpTokensAreLimitedByTheAddressThatSendsThem() {
        int admitted = 0;
        for (int i = 0; i < 500; i++) {
            admitted += limit.count(ADDRESS, Optional.of("made up " + i))
                            .retryAfter()
                            .isEmpty()
                    ? 1
                    : 0;
        }
        assertEquals(200, admitted);
        assertTrue(limit.count("10.0.0.2", Optional.of("a")).retryAfter().isEmpty());
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
            limit.count("10.0.1." + i, Optional.of("token " + i));
        }
        assertEquals(50, limit.remembered());
    }
}
