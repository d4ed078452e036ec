package kam.goodsledger.shipment;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kam.goodsledger.contract.Contracts;
import kam.goodsledger.contract.LineQuantity;
import kam.kit.clock.BusinessCalendar;
import kam.kit.clock.BusinessClock;
import kam.kit.identity.SignedIn;
import kam.kit.messaging.Outbox;
import kam.kit.persistence.Numbers;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.problem.Problem;

@ApplicationScoped
class ShipmentService {
    /** Whether the notice was booked now, or had been before. */
    record Notified(ShipmentView shipment, boolean now) {}

    private final ShipmentRepository shipments;
    private final Contracts contracts;
    private final ShipmentBooks books;
    private final Numbers numbers;
    private final Outbox outbox;
    private final SignedIn signedIn;
    private final BusinessClock clock;
    private final BusinessCalendar calendar;

    ShipmentService(
            ShipmentRepository shipments,
            Contracts contracts,
            ShipmentBooks books,
            Numbers numbers,
            Outbox outbox,
            SignedIn signedIn,
            BusinessClock clock,
            BusinessCalendar calendar) {
        this.shipments = shipments;
        this.contracts = contracts;
        this.books = books;
        this.numbers = numbers;
        this.outbox = outbox;
        this.signedIn = signedIn;
        this.clock = clock;
        this.calendar = calendar;
    }

    /** Books the notice once: a repeat with equal content changes nothing, one with other content is refused (409). */
    @Transactional
    Notified notify(NewNotice notice) {
        LineQuantity.mustBeDistinct(notice.lineNumbers());
        var id = UuidCreator.getTimeOrderedEpoch();
        if (!shipments.claim(notice, id)) {
            return repeated(notice);
        }
        var contract = contracts.named(notice.contractId());
        contract.mustRunOn(notice.dispatchedOn());
        var number = numbers.next("FH", "shipment_number");
        var shipment = new Shipment(id, number, notice, contract, clock.instant());
        shipments.persist(shipment);
        var at = calendar.startOf(notice.dispatchedOn());
        books.notified(shipment, contract, at, signedIn.caller().id());
        outbox.append(shipment, ShipmentEvents.notified(shipment));
        return new Notified(ShipmentView.of(shipment), true);
    }

    private Notified repeated(NewNotice notice) {
        if (!shipments.digestOf(notice.noticeNumber()).equals(notice.digest())) {
            throw new Problem(ShipmentProblem.NOTICE_DIFFERS, "Booked before: " + notice.noticeNumber());
        }
        return new Notified(ShipmentView.of(shipments.byNotice(notice.noticeNumber())), false);
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
