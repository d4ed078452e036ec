package kam.goodsledger.stock.shipment;

import java.util.List;

/** Where a shipment stands (发货状态); it follows from its receipts. */
enum ShipmentStatus {
    NOTIFIED,
    /** Something was received; not everything, or the clock still runs. */
    RECEIVED,
    DISPUTED,
    /** Everything was received and counts as settled. */
    ACCEPTED;

    static ShipmentStatus of(List<ReceiptState> receipts, boolean complete) {
        if (receipts.isEmpty()) {
            return NOTIFIED;
        }
        if (receipts.contains(ReceiptState.DISPUTED)) {
            return DISPUTED;
        }
        return complete && !receipts.contains(ReceiptState.RECEIVED) ? ACCEPTED : RECEIVED;
    }
}
