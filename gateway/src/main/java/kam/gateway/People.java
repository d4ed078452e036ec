package kam.gateway;

import io.github.bucket4j.TimeMeter;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * To whom each token belongs, as services have said in their answers. It is forgotten when a service refuses the
 * token, when no answer has confirmed it for a while, and when too many are known; then the token counts as unknown
 * until the next answer.
 */
@ApplicationScoped
class People {
    /** The header in which a service names the person, in any text of its own; it never leaves the gateway. */
    static final String HEADER = "X-Kam-Person";

    private static final int LONGEST_NAME = 512;
    private static final int UNAUTHENTICATED = 401;

    private final TimeMeter clock;
    private final Duration age;
    private final Map<String, Named> byToken;

    private record Named(String person, long at) {}

    @Inject
    People(GatewayConfig config) {
        this(config.limits(), TimeMeter.SYSTEM_NANOTIME);
    }

    People(GatewayConfig.Limits limits, TimeMeter clock) {
        this.clock = clock;
        this.age = limits.personAge();
        this.byToken = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Named> eldest) {
                return size() > limits.callers();
            }
        };
    }

    Caller caller(HttpServerRequest request) {
        return caller(Caller.address(request), Caller.token(request));
    }

    Caller caller(String address, Optional<String> token) {
        return new Caller(address, token, token.flatMap(this::owner));
    }

    /**
     * Takes in what an answer says of the token it was asked with.
     *
     * @param person what stood in the header, or null
     */
    synchronized void learn(String token, int status, String person) {
        if (status == UNAUTHENTICATED) {
            byToken.remove(token);
        } else if (person != null && !person.isBlank() && person.length() <= LONGEST_NAME) {
            byToken.put(token, new Named(person, clock.currentTimeNanos()));
        }
    }

    private synchronized Optional<String> owner(String token) {
        Named named = byToken.get(token);
        if (named != null && clock.currentTimeNanos() - named.at() > age.toNanos()) {
            byToken.remove(token);
            return Optional.empty();
        }
        return Optional.ofNullable(named).map(Named::person);
    }

    synchronized int remembered() {
        return byToken.size();
    }
}
