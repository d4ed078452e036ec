package kam.gateway;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How much each caller may ask. A caller is a person, whatever number of tokens he has, or a bearer token of which it
 * is not known to whom it belongs: whoever has not got the token cannot use up its share. Since tokens can be made up
 * freely, the address that sends them is limited as well. Callers not seen for longest are forgotten, so the memory is
 * bounded.
 */
final class RateLimit {
    private final GatewayConfig.Limits limits;
    private final TimeMeter clock;
    private final Map<String, Bucket> buckets;

    /**
     * How a caller stands after one more request.
     *
     * @param retryAfter empty where the request is let through, else how long to wait
     * @param limit what may be asked at once
     * @param remaining what is left of it
     * @param reset how long until all of it is there again
     */
    record Allowance(Optional<Duration> retryAfter, int limit, long remaining, Duration reset) {}

    RateLimit(GatewayConfig.Limits limits, TimeMeter clock) {
        this.limits = limits;
        this.clock = clock;
        this.buckets = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                return size() > limits.callers();
            }
        };
    }

    /**
     * Counts one request.
     *
     * @return what is left to the caller, or to the address where that has used up its share
     */
    Allowance count(Caller caller) {
        Allowance ofAddress = take("address " + caller.address(), limits.perAddress(), limits.addressBurst());
        if (ofAddress.retryAfter().isPresent()) {
            return ofAddress;
        }
        return take(caller.sender(), limits.perCaller(), limits.callerBurst());
    }

    int remembered() {
        synchronized (buckets) {
            return buckets.size();
        }
    }

    private Allowance take(String key, int perSecond, int burst) {
        Bucket bucket;
        synchronized (buckets) {
            bucket = buckets.computeIfAbsent(key, absent -> bucket(perSecond, burst));
        }
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        return new Allowance(
                probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill())),
                burst,
                probe.getRemainingTokens(),
                Duration.ofNanos(probe.getNanosToWaitForReset()));
    }

    private Bucket bucket(int perSecond, int burst) {
        return Bucket.builder()
                .withCustomTimePrecision(clock)
                .addLimit(limit -> limit.capacity(burst).refillGreedy(perSecond, Duration.ofSeconds(1)))
                .build();
    }
}
