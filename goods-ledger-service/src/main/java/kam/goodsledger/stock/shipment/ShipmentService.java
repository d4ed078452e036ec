package kam.goodsledger.stock.shipment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import kam.goodsledger.contract.contract.Contracts;
import kam.goodsledger.contract.contract.LineQuantity;
import kam.goodsledger.contract.contract.LineUnits;
import kam.goodsledger.stock.shipment.Shipment.NewReceipt;
import kam.kit.clock.BusinessCalendar;
import kam.kit.clock.BusinessClock;
import kam.kit.identity.SignedIn;
import kam.kit.list.FileWish;
import kam.kit.list.ListFiles;
import kam.kit.list.ListPage;
import kam.kit.list.ListQuery;
import kam.kit.messaging.Outbox;
import kam.kit.persistence.Page;

@ApplicationScoped
class ShipmentService {
    private final NoticeBooking notices;
    private final ShipmentRepository shipments;
    private final Contracts contracts;
    private final LineUnits units;
    private final ShipmentBooks books;
    private final ListFiles files;
    private final Outbox outbox;
    private final SignedIn signedIn;
    private final ShipmentEvidence evidence;
    private final BusinessClock clock;
    private final BusinessCalendar calendar;

    ShipmentService(
            NoticeBooking notices,
            ShipmentRepository shipments,
            Contracts contracts,
            LineUnits units,
            ShipmentBooks books,
            ListFiles files,
            Outbox outbox,
            SignedIn signedIn,
            ShipmentEvidence evidence,
            BusinessClock clock,
            BusinessCalendar calendar) {
        this.notices = notices;
        this.shipments = shipments;
        this.contracts = contracts;
        this.units = units;
        this.books = books;
        this.files = files;
        this.outbox = outbox;
        this.signedIn = signedIn;
        this.evidence = evidence;
        this.clock = clock;
        this.calendar = calendar;
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
        return receive(shipments.locked(id), arrived, null);
    }

    /** By the carrier's proof, where the goods are overdue and the office records nothing (409 otherwise). */
    @Transactional
    ReceiptView receiveOnProof(UUID id, ProvenReceipt proven) {
        var shipment = shipments.locked(id);
        shipment.mustBeOverdue(calendar.today());
        evidence.mustBeAttached(id, proven.documentId());
        return receive(shipment, proven.receipt(), proven.documentId());
    }

    private ReceiptView receive(Shipment shipment, NewReceipt arrived, UUID proof) {
        LineQuantity.mustBeDistinct(
                arrived.lines().stream().map(LineQuantity::line).toList());
        var contract = contracts.named(shipment.contractId());
        var by = signedIn.caller().id();
        var goods = new NewReceipt(arrived.receivedAt(), units.of(contract, arrived.lines()));
        var receipt = shipment.receive(goods, clock.getZone(), clock.instant(), by);
        receipt.provenBy(proof);
        shipments.flush();
        books.received(receipt, contract, by);
        outbox.append(shipment, ShipmentEvents.received(receipt));
        return ReceiptView.of(receipt);
    }

    @Transactional
    ShipmentView read(UUID id) {
        return ShipmentView.of(shipments.visible(id), calendar.today());
    }

    @Transactional
    ReceiptView readReceipt(UUID id, UUID receiptId) {
        return ReceiptView.of(shipments.visible(id).receipt(receiptId));
    }

    @Transactional
    Page<ShipmentView> list(ListPage page, ListQuery query, Boolean overdue) {
        var today = calendar.today();
        return shipments
                .list(page, query, shipments.visible(overdue, today))
                .map(shipment -> ShipmentView.of(shipment, today));
    }

    Response export(FileWish wish, ListQuery query, Boolean overdue) {
        var today = calendar.today();
        return files.answer(
                wish,
                query,
                ShipmentResource.COLLECTION,
                Shipment.class,
                shipments.visible(overdue, today),
                shipment -> ShipmentView.of(shipment, today));
    }

    @Transactional
    void mustBeVisible(UUID id) {
        shipments.visible(id);
    }
}
