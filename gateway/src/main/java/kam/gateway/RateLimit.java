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
     * @return empty where the request is let through, else how long to wait
     */
    Optional<Duration> count(Caller caller) {
        Optional<Duration> wait = take("address " + caller.address(), limits.perAddress(), limits.addressBurst());
        if (wait.isPresent()) {
            return wait;
        }
        return take(caller.sender(), limits.perCaller(), limits.callerBurst());
    }

    int remembered() {
        synchronized (buckets) {
            return buckets.size();
        }
    }

    private Optional<Duration> take(String key, int perSecond, int burst) {
        Bucket bucket;
        synchronized (buckets) {
            bucket = buckets.computeIfAbsent(key, absent -> bucket(perSecond, burst));
        }
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    private Bucket bucket(int perSecond, int burst) {
        return Bucket.builder()
                .withCustomTimePrecision(clock)
                .addLimit(limit -> limit.capacity(burst).refillGreedy(perSecond, Duration.ofSeconds(1)))
                .build();
    }
}
