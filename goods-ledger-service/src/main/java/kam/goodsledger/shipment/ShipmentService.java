package kam.goodsledger.shipment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import kam.goodsledger.contract.Contracts;
import kam.goodsledger.contract.LineQuantity;
import kam.kit.clock.BusinessClock;
import kam.kit.identity.SignedIn;
import kam.kit.messaging.Outbox;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;

@ApplicationScoped
class ShipmentService {
    private final NoticeBooking notices;
    private final ShipmentRepository shipments;
    private final Contracts contracts;
    private final ShipmentBooks books;
    private final Outbox outbox;
    private final SignedIn signedIn;
    private final BusinessClock clock;

    ShipmentService(
            NoticeBooking notices,
            ShipmentRepository shipments,
            Contracts contracts,
            ShipmentBooks books,
            Outbox outbox,
            SignedIn signedIn,
            BusinessClock clock) {
        this.notices = notices;
        this.shipments = shipments;
        this.contracts = contracts;
        this.books = books;
        this.outbox = outbox;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** Books the notice once: a repeat with equal content changes nothing, one with other content is refused (409). */
    @Transactional
    NoticeBooking.Outcome notify(NewNotice notice) {
        var outcome = notices.book(List.of(notice)).get(0);
        if (outcome.refusal() != null) {
            throw outcome.refusal();
        }
        return outcome;
    }

    @Transactional
    ReceiptView receive(UUID id, NewReceipt arrived) {
        LineQuantity.mustBeDistinct(
                arrived.lines().stream().map(LineQuantity::line).toList());
        var shipment = shipments.locked(id);
        var contract = contracts.named(shipment.contractId());
        var by = signedIn.caller().id();
        var receipt = shipment.receive(arrived, clock.getZone(), clock.instant(), by);
        shipments.flush();
        books.received(receipt, contract, by);
        outbox.append(shipment, ShipmentEvents.received(receipt));
        return ReceiptView.of(receipt);
    }

    @Transactional
    ShipmentView read(UUID id) {
        return ShipmentView.of(shipments.visible(id));
    }

    @Transactional
    ReceiptView readReceipt(UUID id, UUID receiptId) {
        return ReceiptView.of(shipments.visible(id).receipt(receiptId));
    }

    @Transactional
    Page<ShipmentView> list(PageRequest page, String office, ShipmentStatus status, UUID contractId) {
        return shipments.list(page, office, status, contractId).map(ShipmentView::of);
    }

    @Transactional
    void mustBeVisible(UUID id) {
        shipments.visible(id);
    }
}
