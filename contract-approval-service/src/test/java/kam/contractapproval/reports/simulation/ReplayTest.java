package kam.contractapproval.reports.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import kam.contractapproval.PolicyOfTheSource;
import kam.contractapproval.approval.policy.PolicyFixture;
import org.junit.jupiter.api.Test;

class ReplayTest {
    private static final Instant START = Instant.parse("2026-03-02T02:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final UUID customer = UUID.randomUUID();
    private final Replay replay = new Replay(
            PolicyFixture.impatient(),
            version -> PolicyOfTheSource.version1(),
            new Window(at -> at.minus(30, ChronoUnit.DAYS)));

    @Test
    void aSplitContractWouldHaveGoneOneTierHigher() {
        replay.next(route(0, "60000", false, true), true);
        replay.next(route(1, "40000", false, true), true);
        var result = result();
        assertEquals(1, result.changed());
        assertEquals(List.of(new Simulation.Move(1, 1, 1), new Simulation.Move(1, 2, 1)), result.moves());
        assertEquals(
                new BigDecimal("60000"),
                result.examples().get(0).addedUp().stripTrailingZeros().setScale(0));
        assertEquals(4, result.stepsBefore());
        assertEquals(4, result.stepsAfter());
    }

    @Test
    void whatWasRejectedOrIsTooOldOrAnotherCustomersDoesNotCount() {
        replay.next(route(0, "60000", false, false), true);
        replay.next(route(1, "40000", false, true), true);
        replay.next(route(40, "60000", false, true), true);
        assertEquals(0, result().changed());
    }

    @Test
    void whatCameBeforeThePeriodCountsWithWhatIsInIt() {
        replay.next(route(0, "60000", false, true), false);
        replay.next(route(1, "40000", false, true), true);
        assertEquals(1, result().routes());
        assertEquals(1, result().changed());
    }

    @Test
    void theLoadOfEveryRoleIsCountedBeforeAndAfter() {
        replay.next(route(0, "60000", true, true), true);
        assertEquals(
                List.of(
                        new Simulation.Load("deputy-sales-director", 0, 1),
                        new Simulation.Load("ka-approver", 1, 1),
                        new Simulation.Load("office-manager", 1, 0)),
                result().load());
    }

    private Simulation result() {
        return replay.result(new SimulationRequest(3, DAY, DAY));
    }

    private PastRoute route(int day, String amount, boolean underFloor, boolean counts) {
        return new PastRoute(
                UUID.randomUUID(),
                "HT",
                customer,
                "BJ",
                START.plus(day, ChronoUnit.DAYS),
                1,
                1,
                new BigDecimal(amount),
                underFloor,
                counts);
    }
}
