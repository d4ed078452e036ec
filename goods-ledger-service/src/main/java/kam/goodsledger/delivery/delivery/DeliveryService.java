package kam.goodsledger.delivery.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kam.goodsledger.contract.contract.Contracts;
import kam.goodsledger.contract.contract.LineQuantity;
import kam.goodsledger.contract.contract.LineUnits;
import kam.goodsledger.contract.contract.OwedGoods;
import kam.goodsledger.contract.exemption.Exemptions;
import kam.goodsledger.delivery.delivery.DeliveryForms.CustomerSignature;
import kam.goodsledger.delivery.delivery.DeliveryForms.Refusal;
import kam.kit.clock.BusinessCalendar;
import kam.kit.document.Documents;
import kam.kit.identity.SignedIn;
import kam.kit.messaging.Outbox;
import kam.kit.persistence.Numbers;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Series;
import kam.kit.problem.Problem;

@ApplicationScoped
class DeliveryService {
    private final DeliveryRepository deliveries;
    private final Contracts contracts;
    private final LineUnits units;
    private final OwedGoods owedGoods;
    private final DeliveryBooks books;
    private final DeliveryCredit credit;
    private final Exemptions exemptions;
    private final Documents documents;
    private final Numbers numbers;
    private final Outbox outbox;
    private final SignedIn signedIn;
    private final BusinessCalendar calendar;

    DeliveryService(
            DeliveryRepository deliveries,
            Contracts contracts,
            LineUnits units,
            OwedGoods owedGoods,
            DeliveryBooks books,
            DeliveryCredit credit,
            Exemptions exemptions,
            Documents documents,
            Numbers numbers,
            Outbox outbox,
            SignedIn signedIn,
            BusinessCalendar calendar) {
        this.deliveries = deliveries;
        this.contracts = contracts;
        this.units = units;
        this.owedGoods = owedGoods;
        this.books = books;
        this.credit = credit;
        this.exemptions = exemptions;
        this.documents = documents;
        this.numbers = numbers;
        this.outbox = outbox;
        this.signedIn = signedIn;
        this.calendar = calendar;
    }

    /** Refuses with 409 more than contract, customer's credit, and what the office holds for this key account allow. */
    @Transactional
    DeliveryView dispatch(NewDelivery request) {
        var contract = contracts.named(request.contractId());
        contract.mustRunOn(calendar.today());
        LineQuantity.mustBeDistinct(
                request.lines().stream().map(LineQuantity::line).toList());
        var goods = request.in(units, contract);
        owedGoods.mustEntitleTo(contract, goods.lines());
        var by = signedIn.caller().id();
        var delivery = new Delivery(numbers.next(Series.DELIVERY), goods, contract, by);
        deliveries.persist(delivery);
        credit.dispatched(delivery, goods.lines(), contract, books.value(delivery, contract));
        books.dispatched(delivery, contract, by);
        return DeliveryView.of(delivery);
    }

    @Transactional
    DeliveryView sign(UUID id, CustomerSignature signature) {
        var delivery = deliveries.locked(id);
        var contract = contracts.lockedForEvent(delivery.contractId());
        mustBeAttached(id, signature.documentId());
        var delivered = delivery.sign(signature, books.value(delivery, contract));
        credit.signed(delivery);
        books.signed(delivery, contract, signedIn.caller().id());
        delivery.lines().forEach(line -> exemptions.delivered(contract.id(), line.line(), line.quantity()));
        outbox.append(delivery, delivered);
        return DeliveryView.of(delivery);
    }

    private void mustBeAttached(UUID id, UUID documentId) {
        if (documents.of(id, documentId).isEmpty()) {
            throw new Problem(DeliveryProblem.PROOF_MISSING, "Attach it to the delivery first")
                    .at("/documentId", "not a document of this delivery");
        }
    }

    @Transactional
    DeliveryView refuse(UUID id, Refusal refusal) {
        var delivery = deliveries.locked(id);
        contracts.lockedForEvent(delivery.contractId());
        delivery.refuse(refusal);
        credit.refused(delivery);
        books.refused(delivery, signedIn.caller().id());
        return DeliveryView.of(delivery);
    }

    @Transactional
    DeliveryView read(UUID id) {
        return DeliveryView.of(deliveries.visible(id));
    }

    @Transactional
    Page<DeliveryView> list(PageRequest page, String office, DeliveryStatus status, UUID contractId) {
        return deliveries.list(page, office, status, contractId).map(DeliveryView::of);
    }

    @Transactional
    void mustBeVisible(UUID id) {
        deliveries.visible(id);
    }
}
