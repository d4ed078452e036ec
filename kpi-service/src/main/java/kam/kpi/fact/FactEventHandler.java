package kam.kpi.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import kam.events.ContractEvent.ContractEffective;
import kam.events.DeliveryEvent.GoodsDelivered;
import kam.events.DeliveryEvent.GoodsReturned;
import kam.events.ExpenseEvent.ExpenseSettled;
import kam.events.MoneyEvent.PaymentCollected;
import kam.events.VisitEvent.VisitApproved;
import kam.events.VisitEvent.VisitReported;
import kam.kit.messaging.Envelope;
import kam.kit.messaging.EventHandler;
import kam.kit.messaging.Purpose;
import kam.kit.messaging.Subscriptions;
import kam.kpi.fact.Fact.FactKey;

/** Writes down what events say, and does nothing else: a rebuild lets it hear all of them again. */
@ApplicationScoped
class FactEventHandler implements EventHandler {
    private final FactRepository facts;

    FactEventHandler(FactRepository facts) {
        this.facts = facts;
    }

    @Override
    public Purpose purpose() {
        return Purpose.FACTS;
    }

    @Override
    public void listen(Subscriptions events) {
        events.on(GoodsDelivered.class, this::onDelivery);
        events.on(GoodsReturned.class, this::onReturn);
        events.on(ContractEffective.class, this::onContract);
        events.on(PaymentCollected.class, this::onPayment);
        events.on(VisitApproved.class, this::onVisitApproved);
        events.on(VisitReported.class, this::onVisitReported);
        events.on(ExpenseSettled.class, this::onExpense);
    }

    private void onDelivery(GoodsDelivered event, Envelope envelope) {
        facts.persist(fact(envelope, FactKind.SALES, event.deliveryId(), event.signedOn(), event.value())
                .of(event.accountManager(), event.office(), event.customerId())
                .under(event.contractId()));
    }

    /** Sales fall by what comes back, in the period in which it does. */
    private void onReturn(GoodsReturned event, Envelope envelope) {
        var value = event.value().negate();
        facts.persist(fact(envelope, FactKind.SALES, event.returnId(), event.receivedOn(), value)
                .of(event.accountManager(), event.office(), event.customerId())
                .under(event.contractId())
                .undoing(event.deliveryId()));
    }

    private void onContract(ContractEffective event, Envelope envelope) {
        for (var due : event.instalments()) {
            facts.persist(new Fact(
                            new FactKey(envelope.id(), due.number()),
                            envelope.time(),
                            FactKind.INSTALMENT_DUE,
                            event.contractId(),
                            due.dueOn(),
                            due.amount())
                    .of(event.accountManager(), event.office(), event.customerId())
                    .under(event.contractId()));
        }
    }

    private void onPayment(PaymentCollected event, Envelope envelope) {
        facts.persist(fact(envelope, FactKind.COLLECTED, event.paymentId(), event.collectedOn(), event.amount())
                .of(event.accountManager(), event.office(), event.customerId())
                .under(event.contractId()));
    }

    private void onVisitApproved(VisitApproved event, Envelope envelope) {
        facts.persist(fact(envelope, FactKind.VISIT_PLANNED, event.visitId(), event.plannedOn(), event.budget())
                .of(visitor(event.owner(), event.accountManager()), event.office(), event.customerId()));
    }

    private void onVisitReported(VisitReported event, Envelope envelope) {
        facts.persist(fact(envelope, FactKind.VISIT_DONE, event.visitId(), event.visitedOn(), BigDecimal.ZERO)
                .of(visitor(event.owner(), event.accountManager()), event.office(), event.customerId()));
    }

    /** Whose visit it is; events that do not say so are of the time when only account managers were named. */
    private static String visitor(String owner, String accountManager) {
        return owner == null ? accountManager : owner;
    }

    private void onExpense(ExpenseSettled event, Envelope envelope) {
        facts.persist(fact(envelope, FactKind.EXPENSE, event.sourceId(), event.settledOn(), event.amount())
                .of(event.accountManager(), event.office(), event.customerId()));
    }

    private static Fact fact(Envelope envelope, FactKind kind, UUID subjectId, LocalDate day, BigDecimal amount) {
        return new Fact(new FactKey(envelope.id(), 0), envelope.time(), kind, subjectId, day, amount);
    }
}
