package kam.goodsledger.stock.shipment;

import java.math.BigDecimal;
import java.util.List;
import kam.events.ShipmentEvent.DisputeResolved;
import kam.events.ShipmentEvent.ShipmentAccepted;
import kam.events.ShipmentEvent.ShipmentDisputed;
import kam.events.ShipmentEvent.ShipmentNotified;
import kam.events.ShipmentEvent.ShipmentReceived;
import kam.goodsledger.stock.shipment.Shipment.ShipmentLine;

/** What others hear of a shipment. */
final class ShipmentEvents {
    private ShipmentEvents() {}

    static ShipmentNotified notified(Shipment shipment) {
        return new ShipmentNotified(
                shipment.id(),
                shipment.notice().number(),
                shipment.contractId(),
                shipment.customerId(),
                shipment.office(),
                shipment.accountManager(),
                shipment.notice().expectedOn(),
                shipment.lines().stream().map(ShipmentLine::goods).toList());
    }

    static ShipmentReceived received(Receipt receipt) {
        var shipment = receipt.shipment();
        return new ShipmentReceived(
                shipment.id(),
                receipt.id(),
                shipment.contractId(),
                shipment.customerId(),
                shipment.office(),
                shipment.accountManager(),
                receipt.receivedAt(),
                receipt.deadline(),
                receipt.lines().stream().map(ReceiptLine::goods).toList());
    }

    static ShipmentDisputed disputed(Receipt receipt, String reason) {
        var shipment = receipt.shipment();
        return new ShipmentDisputed(
                shipment.id(),
                receipt.id(),
                shipment.contractId(),
                shipment.customerId(),
                shipment.office(),
                shipment.accountManager(),
                reason);
    }

    static DisputeResolved resolved(Receipt receipt, List<ReceiptLine> lines) {
        var shipment = receipt.shipment();
        return new DisputeResolved(
                shipment.id(),
                receipt.id(),
                shipment.contractId(),
                shipment.customerId(),
                shipment.office(),
                shipment.accountManager(),
                lines.stream().map(ReceiptLine::settled).toList());
    }

    static ShipmentAccepted accepted(Receipt receipt, List<ReceiptLine> lines, boolean silent, BigDecimal value) {
        var shipment = receipt.shipment();
        return new ShipmentAccepted(
                shipment.id(),
                receipt.id(),
                shipment.contractId(),
                shipment.customerId(),
                shipment.office(),
                shipment.accountManager(),
                silent,
                value,
                lines.stream().map(ReceiptLine::settled).toList());
    }
}
