package kam.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class SharedTest {
    private final Shared shared = new Shared(100, new SharesOf(25, 50, 75));

    private int taken(int tries, Caller caller) {
        int taken = 0;
        for (int i = 0; i < tries; i++) {
            taken += shared.take(caller, 1).isEmpty() ? 1 : 0;
        }
        return taken;
    }

    @Test
    void aPersonGetsThePersonsShareWhereverHeCallsFrom() {
        assertEquals(20, taken(20, SharesOf.person("a")));
        var elsewhere = new Caller("10.0.0.2", Optional.of("another token"), Optional.of("a"));
        assertEquals(5, taken(20, elsewhere));
        assertEquals(Optional.of(Refusal.TOO_MANY), shared.take(elsewhere, 1));
    }

    @Test
    void allUnknownCallersOfAnAddressShareOne() {
        assertEquals(50, taken(60, SharesOf.unknown("10.0.0.2")));
        assertEquals(Optional.of(Refusal.TOO_MANY), shared.take(SharesOf.unknown("10.0.0.2"), 1));
    }

    @Test
    void unknownCallersOfManyAddressesLeaveAPartToThoseWhoAreKnown() {
        int taken = 0;
        for (int i = 0; i < 1_000; i++) {
            taken += taken(1, SharesOf.unknown("10.0.0." + i));
        }
        assertEquals(75, taken);
        assertEquals(Optional.of(Refusal.OVERLOADED), shared.take(SharesOf.unknown("10.1.1.1"), 1));
        assertEquals(25, taken(30, SharesOf.person("a")));
        assertEquals(Optional.of(Refusal.OVERLOADED), shared.take(SharesOf.person("b"), 1));
    }

    @Test
    void whatIsGivenBackCanBeTakenAgainAndNothingIsRemembered() {
        taken(25, SharesOf.person("a"));
        taken(50, SharesOf.unknown("10.0.0.2"));
        shared.giveBack(SharesOf.person("a"), 25);
        shared.giveBack(SharesOf.unknown("10.0.0.2"), 50);
        assertEquals(0, shared.inAll());
        assertEquals(0, shared.holders());
        assertEquals(25, taken(30, SharesOf.person("a")));
    }

    @Test
    void aShareOfLittleIsAtLeastOne() {
        var two = new Shared(2, new SharesOf(25, 25, 25));
        assertEquals(Optional.empty(), two.take(SharesOf.person("a"), 1));
        assertEquals(Optional.empty(), two.take(SharesOf.unknown("10.0.0.2"), 1));
    }

    @Test
    void aPartOfABigWholeIsExact() {
        var bytes = new Shared(2L << 30, new SharesOf(25, 50, 75));
        assertEquals(Optional.empty(), bytes.take(SharesOf.person("a"), 512L << 20));
        assertEquals(Optional.of(Refusal.TOO_MANY), bytes.take(SharesOf.person("a"), 1));
    }
}
