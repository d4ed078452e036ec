package kam.gateway;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * The addresses of one service, and in which order a request tries them: those that say they are ready, in turn; then
 * those that do not, since whoever asks may be wrong; last those that have just refused a connection. An address that
 * is new is not ready until it has said so.
 */
final class Addresses {
    static final Duration REST = Duration.ofSeconds(1);

    private final LongSupplier nanoTime;
    private Map<Address, State> known = new LinkedHashMap<>();
    private int turn;

    private static final class State {
        private boolean ready;
        private boolean refused;
        private long refusedAt;
    }

    /** @param nanoTime a clock that only runs forward */
    Addresses(List<Address> first, LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        found(first);
    }

    /** Replaces what is known; what is said of an address stays while it does. */
    synchronized void found(List<Address> now) {
        Map<Address, State> next = new LinkedHashMap<>();
        now.forEach(address -> next.put(address, known.getOrDefault(address, new State())));
        known = next;
    }

    /** Notes what an address says of itself. */
    synchronized void told(Address address, boolean ready) {
        State state = known.get(address);
        if (state != null) {
            state.ready = ready;
        }
    }

    /** Notes that an address took no connection: it is left alone for {@link #REST}. */
    synchronized void refused(Address address) {
        State state = known.get(address);
        if (state != null) {
            state.refused = true;
            state.refusedAt = nanoTime.getAsLong();
        }
    }

    /** All of them, the one to take first; each call gives the turn on. */
    synchronized List<Address> inOrder() {
        List<Address> ready = new ArrayList<>();
        List<Address> unready = new ArrayList<>();
        List<Address> resting = new ArrayList<>();
        known.forEach((address, state) -> {
            var place = state.ready ? ready : unready;
            (rests(state) ? resting : place).add(address);
        });
        turn = (turn + 1) & Integer.MAX_VALUE;
        List<Address> order = new ArrayList<>();
        for (var group : List.of(ready, unready, resting)) {
            Collections.rotate(group, turn);
            order.addAll(group);
        }
        return order;
    }

    synchronized List<Address> all() {
        return List.copyOf(known.keySet());
    }

    private boolean rests(State state) {
        return state.refused && nanoTime.getAsLong() - state.refusedAt < REST.toNanos();
    }
}
