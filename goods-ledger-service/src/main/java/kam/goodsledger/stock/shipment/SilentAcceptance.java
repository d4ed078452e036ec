package kam.goodsledger.stock.shipment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import kam.goodsledger.stock.shipment.ShipmentRepository.DueReceipt;
import kam.kit.clock.DueWork;

/**
 * Closes receipts whose deadline has passed (默认无误). Any number of instances may do so at the same time.
 * Source: 大客户管理制度 四.3, requirement G3.
 */
@ApplicationScoped
class SilentAcceptance implements DueWork<DueReceipt> {
    private final ShipmentRepository shipments;
    private final AcceptanceService acceptance;
    private final Clock clock;

    SilentAcceptance(ShipmentRepository shipments, AcceptanceService acceptance, Clock clock) {
        this.shipments = shipments;
        this.acceptance = acceptance;
        this.clock = clock;
    }

    @Override
    public List<DueReceipt> due(int most) {
        return shipments.due(clock.instant(), most);
    }

    @Override
    public void perform(DueReceipt due) {
        acceptance.acceptSilently(due.shipmentId(), due.receiptId());
    }
}
