package kam.gateway;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Whose turn it is to use a connection to one service. Of those who wait and may have one, it goes to the caller who
 * holds the fewest; each caller's own requests keep their order.
 */
final class Turns {
    private final Shared connections;
    private final Shared places;
    private final Map<String, Deque<Turn>> waiting = new LinkedHashMap<>();

    Turns(int connections, int places, GatewayConfig.Shares shares) {
        this.connections = new Shared(connections, shares);
        this.places = new Shared(places, shares);
    }

    /** Asks for a connection; the turn must be ended, whatever becomes of it. */
    synchronized Turn ask(Caller caller, Context context) {
        var turn = new Turn(caller, context);
        Optional<Refusal> busy = connections.take(caller, 1);
        if (busy.isEmpty()) {
            turn.held = true;
            turn.come.complete();
            return turn;
        }
        Optional<Refusal> noPlace = places.take(caller, 1);
        if (noPlace.isPresent()) {
            turn.come.fail(new Refused(noPlace.get()));
            return turn;
        }
        turn.waitsFor = busy.get();
        waiting.computeIfAbsent(caller.holder(), first -> new ArrayDeque<>()).add(turn);
        return turn;
    }

    long connectionsInUse() {
        return connections.inAll();
    }

    long waitingRequests() {
        return places.inAll();
    }

    private synchronized void handOver(Turn turn, Caller known) {
        if (turn.held && connections.handOver(turn.caller, known, 1)) {
            turn.caller = known;
            next();
        }
    }

    private synchronized void end(Turn turn) {
        leave(turn);
        if (turn.held) {
            turn.held = false;
            connections.giveBack(turn.caller, 1);
            next();
        }
    }

    /** What one gives back is enough for one of those who wait, never for more. */
    private void next() {
        waiting.values().stream()
                .map(Deque::peek)
                .sorted(Comparator.comparingLong(turn -> connections.heldBy(turn.caller)))
                .filter(turn -> connections.take(turn.caller, 1).isEmpty())
                .findFirst()
                .ifPresent(turn -> {
                    leave(turn);
                    turn.held = true;
                    turn.context.runOnContext(now -> turn.come.tryComplete());
                });
    }

    private void leave(Turn turn) {
        var line = waiting.get(turn.caller.holder());
        if (line != null && line.remove(turn)) {
            places.giveBack(turn.caller, 1);
            if (line.isEmpty()) {
                waiting.remove(turn.caller.holder());
            }
        }
    }

    /** One request's turn. */
    final class Turn {
        private Caller caller;
        private final Context context;
        private final Promise<Void> come = Promise.promise();
        private Refusal waitsFor;
        private boolean held;

        private Turn(Caller caller, Context context) {
            this.caller = caller;
            this.context = context;
        }

        /** Succeeds when a connection may be used, fails with {@link Refused} when it has been waited for in vain. */
        Future<Void> come() {
            return come.future();
        }

        /** It has turned out whose it is: it counts as his where that fits into his share. */
        void isOf(Caller known) {
            handOver(this, known);
        }

        /** It has been waited for long enough. */
        void giveUp() {
            if (come.tryFail(new Refused(waitsFor))) {
                end();
            }
        }

        /** The connection, or the place among those who wait, is free again. */
        void end() {
            Turns.this.end(this);
        }
    }
}
