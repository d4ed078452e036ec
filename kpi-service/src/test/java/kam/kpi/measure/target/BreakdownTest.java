package kam.kpi.measure.target;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import kam.kit.identity.Caller;
import kam.kit.identity.Role;
import kam.kit.problem.Problem;
import org.junit.jupiter.api.Test;

class BreakdownTest {
    private final Target whole = target(null, null, "1000");
    private final Target beijing = target("BJ", null, "600");
    private final Target shanghai = target("SH", null, "400");

    @Test
    void partsThatAddUpToTheWholeAreAllowed() {
        assertDoesNotThrow(new Breakdown(List.of(whole, beijing, shanghai, target("BJ", "li", "600")))::mustHold);
    }

    @Test
    void officesMayNotHaveOneCentMoreThanTheWhole() {
        assertEquals("breakdown-exceeds", refusal(whole, beijing, target("SH", null, "400.01")));
    }

    @Test
    void personsMayNotHaveMoreThanTheirOffice() {
        assertEquals("breakdown-exceeds", refusal(beijing, target("BJ", "li", "300"), target("BJ", "wang", "300.01")));
    }

    @Test
    void personsOfOneOfficeDoNotBurdenAnother() {
        assertDoesNotThrow(new Breakdown(List.of(shanghai, target("BJ", "li", "900")))::mustHold);
    }

    @Test
    void aTargetAboveThatIsNotSetYetLimitsNothing() {
        assertDoesNotThrow(new Breakdown(List.of(beijing, shanghai, target("GZ", "he", "9000")))::mustHold);
    }

    @Test
    void whatIsStillToBeGivenOutIsShown() {
        var view = BreakdownView.of(
                "sales-completion",
                "2026-Q4",
                new Breakdown(List.of(whole, beijing, target("BJ", "li", "250"), target("GZ", "he", "10"))),
                new Caller("wu", "吴", Set.of(Role.KA_DIRECTOR), Set.of()));
        assertEquals(new BigDecimal("400.00"), view.whole().difference());
        assertEquals(new BigDecimal("350.00"), view.offices().get(0).total().difference());
        assertNull(view.offices().get(1).total().value());
        assertEquals(new BigDecimal("10.00"), view.offices().get(1).total().partsSum());
    }

    @Test
    void anOfficeSeesItsOwnPartOnly() {
        var manager = new Caller("he", "何", Set.of(Role.OFFICE_MANAGER), Set.of("SH"));
        var all = new Breakdown(List.of(whole, beijing, shanghai));
        var view = BreakdownView.of("sales-completion", "2026-Q4", all, manager);
        assertNull(view.whole());
        assertEquals(
                List.of("SH"),
                view.offices().stream()
                        .map(BreakdownView.OfficeBreakdown::office)
                        .toList());
    }

    @Test
    void whatEventsAlreadyPlanTakesNoTarget() {
        var refused = assertThrows(
                Problem.class,
                () -> new Target(
                        new NewTarget("visit-completion", "2026-Q4", "BJ", "li", BigDecimal.TEN),
                        "director",
                        Instant.EPOCH));
        assertEquals("indicator-takes-no-target", refused.code().code());
    }

    private static String refusal(Target... targets) {
        return assertThrows(Problem.class, new Breakdown(List.of(targets))::mustHold)
                .code()
                .code();
    }

    private static Target target(String office, String person, String value) {
        return new Target(
                new NewTarget("sales-completion", "2026-Q4", office, person, new BigDecimal(value)),
                "director",
                Instant.EPOCH);
    }
}
