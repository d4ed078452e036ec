package kam.goodsledger.stock.shipment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kam.goodsledger.contract.contract.Contracts;
import kam.goodsledger.contract.contract.LineQuantity;
import kam.kit.identity.SignedIn;
import kam.kit.messaging.Outbox;

/** What becomes of received goods: accepted, explicitly or silently, or disputed and settled. */
@ApplicationScoped
class AcceptanceService {
    /** Who accepts where nobody says anything. */
    private static final String NOBODY = "silent-acceptance";

    private final ShipmentRepository shipments;
    private final Contracts contracts;
    private final ShipmentBooks books;
    private final Outbox outbox;
    private final SignedIn signedIn;
    private final ShipmentSettings settings;
    private final Clock clock;

    AcceptanceService(
            ShipmentRepository shipments,
            Contracts contracts,
            ShipmentBooks books,
            Outbox outbox,
            SignedIn signedIn,
            ShipmentSettings settings,
            Clock clock) {
        this.shipments = shipments;
        this.contracts = contracts;
        this.books = books;
        this.outbox = outbox;
        this.signedIn = signedIn;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    ReceiptView accept(UUID id, UUID receiptId) {
        var shipment = shipments.locked(id);
        var receipt = shipment.receipt(receiptId);
        var accepted = receipt.accept();
        settle(receipt, accepted, false, signedIn.caller().id());
        return ReceiptView.of(receipt);
    }

    @Transactional
    ReceiptView dispute(UUID id, UUID receiptId, NewDispute dispute) {
        LineQuantity.mustBeDistinct(
                dispute.lines().stream().map(NewDispute.Claim::line).toList());
        var shipment = shipments.locked(id);
        var receipt = shipment.receipt(receiptId);
        receipt.dispute(dispute, clock.instant(), settings.undisputedLinesGoOn());
        shipment.follow();
        outbox.append(shipment, ShipmentEvents.disputed(receipt, dispute.reason()));
        return ReceiptView.of(receipt);
    }

    @Transactional
    ReceiptView resolve(UUID id, UUID receiptId, Resolution resolution) {
        LineQuantity.mustBeDistinct(resolution.lineNumbers());
        var shipment = shipments.locked(id);
        var receipt = shipment.receipt(receiptId);
        var settled = receipt.resolve(resolution);
        outbox.append(shipment, ShipmentEvents.resolved(receipt, settled));
        settle(receipt, settled, false, signedIn.caller().id());
        return ReceiptView.of(receipt);
    }

    /** Closes what is due of this receipt; nothing happens where someone else was faster. */
    @Transactional
    void acceptSilently(UUID shipmentId, UUID receiptId) {
        var shipment = shipments.lockedForEvent(shipmentId);
        var lines = shipments.acceptSilently(receiptId, clock.instant());
        if (lines.isEmpty()) {
            return;
        }
        var receipt = shipment.receipt(receiptId);
        settle(receipt, receipt.lines(lines), true, NOBODY);
    }

    private void settle(Receipt receipt, List<ReceiptLine> lines, boolean silent, String by) {
        var shipment = receipt.shipment();
        shipment.follow();
        var contract = contracts.lockedForEvent(shipment.contractId());
        var value = books.settled(receipt, lines, contract, clock.instant(), by);
        outbox.append(shipment, ShipmentEvents.accepted(receipt, lines, silent, value));
    }
}
