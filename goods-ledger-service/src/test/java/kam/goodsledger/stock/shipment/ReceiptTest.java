package kam.goodsledger.stock.shipment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import kam.goodsledger.stock.shipment.Shipment.ShipmentLine;
import kam.kit.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ReceiptTest {
    private static final Instant RECEIVED = Instant.parse("2026-03-02T01:00:00Z");
    private static final Instant DEADLINE = Instant.parse("2026-03-05T16:00:00Z");
    private static final Instant IN_TIME = DEADLINE.minusSeconds(1);

    private final Receipt receipt = receipt();

    /** Ten of line 1 and five of line 2. */
    private static Receipt receipt() {
        var receipt = new Receipt(null, RECEIVED, DEADLINE, RECEIVED, "clerk");
        receipt.add(new ReceiptLine(receipt, new ShipmentLine(1, "A", quantity(10)), quantity(10)));
        receipt.add(new ReceiptLine(receipt, new ShipmentLine(2, "B", quantity(5)), quantity(5)));
        return receipt;
    }

    private static BigDecimal quantity(int units) {
        return BigDecimal.valueOf(units);
    }

    private static NewDispute dispute(int line, int missing, int damaged) {
        var claim = new NewDispute.Claim(line, quantity(missing), quantity(damaged));
        return new NewDispute("短少", List.of(claim));
    }

    private static Resolution resolution(int line, int accepted, int missing, int damaged) {
        return new Resolution(
                List.of(new Resolution.Line(line, quantity(accepted), quantity(missing), quantity(damaged))));
    }

    private static void refused(ShipmentProblem code, Executable command) {
        assertEquals(code, assertThrows(Problem.class, command).code());
    }

    @Test
    void aDisputedLineIsNotAcceptedWithTheOthers() {
        receipt.dispute(dispute(1, 1, 2), IN_TIME, true);
        assertEquals(
                List.of(2), receipt.accept().stream().map(ReceiptLine::line).toList());
        assertEquals(ReceiptState.DISPUTED, receipt.state());
    }

    @Test
    void whereTheOthersMayNotGoOnTheWholeReceiptIsDisputed() {
        receipt.dispute(dispute(1, 1, 2), IN_TIME, false);
        refused(ShipmentProblem.ALREADY_SETTLED, receipt::accept);
    }

    @Test
    void fromTheDeadlineOnItIsTooLate() {
        refused(ShipmentProblem.TOO_LATE_TO_DISPUTE, () -> receipt.dispute(dispute(1, 1, 0), DEADLINE, true));
    }

    @Test
    void aDisputeClaimsSomethingAndNoMoreThanWasReceived() {
        refused(ShipmentProblem.NOTHING_CLAIMED, () -> receipt.dispute(dispute(1, 0, 0), IN_TIME, true));
        refused(ShipmentProblem.EXCEEDS_RECEIPT, () -> receipt.dispute(dispute(1, 6, 5), IN_TIME, true));
        refused(ShipmentProblem.LINE_NOT_IN_SHIPMENT, () -> receipt.dispute(dispute(3, 1, 0), IN_TIME, true));
    }

    @Test
    void acceptedGoodsAreNotDisputedAnyMore() {
        receipt.accept();
        refused(ShipmentProblem.ALREADY_SETTLED, () -> receipt.dispute(dispute(1, 1, 0), IN_TIME, true));
    }

    @Test
    void acceptedMissingAndDamagedSumToWhatWasReceived() {
        receipt.dispute(dispute(1, 1, 2), IN_TIME, true);
        refused(ShipmentProblem.DOES_NOT_ADD_UP, () -> receipt.resolve(resolution(1, 7, 1, 1)));
        var settled = receipt.resolve(resolution(1, 9, 0, 1));
        assertEquals(quantity(1), settled.get(0).lost());
        assertEquals(ReceiptState.RECEIVED, receipt.state());
    }

    @Test
    void aResolutionSettlesEveryDisputedLineAndNoOther() {
        refused(ShipmentProblem.NOT_DISPUTED, () -> receipt.resolve(resolution(1, 10, 0, 0)));
        receipt.dispute(dispute(1, 1, 2), IN_TIME, true);
        refused(ShipmentProblem.RESOLUTION_INCOMPLETE, () -> receipt.resolve(resolution(2, 5, 0, 0)));
    }

    @Test
    void aShipmentIsAcceptedWhenAllOfItIsReceivedAndSettled() {
        assertEquals(ShipmentStatus.NOTIFIED, ShipmentStatus.of(List.of(), false));
        assertEquals(ShipmentStatus.RECEIVED, ShipmentStatus.of(List.of(ReceiptState.ACCEPTED), false));
        assertEquals(ShipmentStatus.ACCEPTED, ShipmentStatus.of(List.of(ReceiptState.ACCEPTED), true));
        assertEquals(
                ShipmentStatus.DISPUTED,
                ShipmentStatus.of(List.of(ReceiptState.ACCEPTED, ReceiptState.DISPUTED), true));
    }
}
