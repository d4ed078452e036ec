package kam.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Eight connections, sixteen places: two and four for a person, four and eight for an address. */
class TurnsTest {
    private static final Vertx VERTX = Vertx.vertx();
    private static final Caller GREEDY = SharesOf.person("greedy");
    private static final Caller MODEST = SharesOf.person("modest");

    private final Turns turns = new Turns(8, 16, new SharesOf(25, 50, 75));

    @AfterAll
    static void close() {
        VERTX.close();
    }

    private Turns.Turn ask(Caller caller) {
        return turns.ask(caller, VERTX.getOrCreateContext());
    }

    private List<Turns.Turn> ask(Caller caller, int times) {
        var asked = new ArrayList<Turns.Turn>();
        for (int i = 0; i < times; i++) {
            asked.add(ask(caller));
        }
        return asked;
    }

    private static void mustCome(Turns.Turn turn) throws Exception {
        turn.come().toCompletionStage().toCompletableFuture().get(5, TimeUnit.SECONDS);
    }

    private static Refusal refusal(Turns.Turn turn) {
        return ((Refused) turn.come().cause()).refusal();
    }

    @Test
    void whoIsGreedyWaitsForHimselfOnlyAndThenIsRefused() throws Exception {
        var greedy = ask(GREEDY, 10);
        assertEquals(2, turns.connectionsInUse());
        assertEquals(4, turns.waitingRequests());
        for (var refused : greedy.subList(6, 10)) {
            assertEquals(Refusal.TOO_MANY, refusal(refused));
        }
        mustCome(ask(MODEST));
        greedy.get(0).end();
        mustCome(greedy.get(2));
        assertFalse(greedy.get(3).come().isComplete());
    }

    @Test
    void aFreeConnectionGoesToHimWhoHoldsTheFewest() throws Exception {
        var held = new ArrayList<Turns.Turn>();
        for (String name : List.of("a", "b", "c")) {
            held.addAll(ask(SharesOf.person(name), 2));
        }
        held.addAll(ask(SharesOf.unknown("10.0.0.2"), 2));
        assertEquals(8, turns.connectionsInUse());
        var early = ask(SharesOf.unknown("10.0.0.2"));
        var late = ask(MODEST);
        held.get(0).end();
        mustCome(late);
        assertFalse(early.come().isComplete());
        held.get(1).end();
        mustCome(early);
    }

    @Test
    void whoGoesAwayWhileHeWaitsLeavesHisPlace() throws Exception {
        var greedy = ask(GREEDY, 4);
        greedy.get(2).end();
        assertEquals(1, turns.waitingRequests());
        greedy.get(0).end();
        mustCome(greedy.get(3));
        assertFalse(greedy.get(2).come().isComplete());
    }

    @Test
    void whoHasWaitedLongEnoughIsToldWhy() {
        var greedy = ask(GREEDY, 3);
        greedy.get(2).giveUp();
        assertEquals(Refusal.TOO_MANY, refusal(greedy.get(2)));
        assertEquals(0, turns.waitingRequests());
        for (String name : List.of("a", "b", "c")) {
            ask(SharesOf.person(name), 2);
        }
        var modest = ask(MODEST);
        modest.giveUp();
        assertEquals(Refusal.OVERLOADED, refusal(modest));
    }

    @Test
    void whoGivesUpJustWhenHisTurnHasComeHoldsNothing() {
        var greedy = ask(GREEDY, 3);
        greedy.get(0).end();
        greedy.get(2).giveUp();
        greedy.get(2).end();
        greedy.get(1).end();
        assertEquals(0, turns.connectionsInUse());
    }

    @Test
    void whatAnUnknownCallerHoldsIsHisWhenItIsKnownWhoHeIs() throws Exception {
        var address = SharesOf.unknown("10.0.0.2");
        var held = ask(address, 5);
        held.get(0).isOf(MODEST);
        mustCome(held.get(4));
        held.get(0).end();
        assertEquals(4, turns.connectionsInUse());
        ask(MODEST, 2);
        held.get(1).isOf(MODEST);
        assertFalse(ask(address).come().isComplete());
    }

    @Test
    void endingTwiceGivesBackOnce() {
        var greedy = ask(GREEDY, 2);
        greedy.get(0).end();
        greedy.get(0).end();
        assertEquals(1, turns.connectionsInUse());
        assertTrue(greedy.get(1).come().succeeded());
    }
}
