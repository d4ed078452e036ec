package kam.gateway;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Something of which there is only so much, divided so that nobody takes what others need: a person, and an address
 * from which unknown callers come, may hold a part of it each; all unknown callers together leave a part to those who
 * are known.
 */
final class Shared {
    private final long size;
    private final GatewayConfig.Shares shares;
    private final Map<String, Long> held = new HashMap<>();
    private long inAll;
    private long byUnknown;

    Shared(long size, GatewayConfig.Shares shares) {
        this.size = size;
        this.shares = shares;
    }

    /**
     * Takes so much for this caller, who gives it back as the same caller, whatever is learnt of him meanwhile.
     *
     * @return empty where it was taken, else why not: {@code TOO_MANY} where his own share is used up
     */
    synchronized Optional<Refusal> take(Caller caller, long amount) {
        if (isBeyondHisShare(caller, amount)) {
            return Optional.of(Refusal.TOO_MANY);
        }
        if (inAll + amount > size || !caller.isKnown() && byUnknown + amount > part(shares.unknown())) {
            return Optional.of(Refusal.OVERLOADED);
        }
        add(caller, amount);
        return Optional.empty();
    }

    synchronized void giveBack(Caller caller, long amount) {
        add(caller, -amount);
    }

    /** What one holds is the other's from now on, if it fits into the other's share; answers whether it does. */
    synchronized boolean handOver(Caller from, Caller to, long amount) {
        if (isBeyondHisShare(to, amount)) {
            return false;
        }
        add(from, -amount);
        add(to, amount);
        return true;
    }

    synchronized long heldBy(Caller caller) {
        return held.getOrDefault(caller.holder(), 0L);
    }

    synchronized long inAll() {
        return inAll;
    }

    /** How many callers hold anything. */
    synchronized int holders() {
        return held.size();
    }

    private boolean isBeyondHisShare(Caller caller, long amount) {
        return heldBy(caller) + amount > part(caller.isKnown() ? shares.person() : shares.address());
    }

    private void add(Caller caller, long amount) {
        long now = heldBy(caller) + amount;
        if (now == 0) {
            held.remove(caller.holder());
        } else {
            held.put(caller.holder(), now);
        }
        inAll += amount;
        byUnknown += caller.isKnown() ? 0 : amount;
    }

    private long part(int percent) {
        return Math.max(1, size * percent / 100);
    }
}
