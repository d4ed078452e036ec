package kam.customer.admission.credit;

import jakarta.enterprise.context.ApplicationScoped;
import kam.events.ContractEvent.ContractEffective;
import kam.events.MoneyEvent.PaymentCollected;
import kam.kit.messaging.EventHandler;
import kam.kit.messaging.Subscriptions;

@ApplicationScoped
class PaymentEventHandler implements EventHandler {
    private final PaymentRecords records;

    PaymentEventHandler(PaymentRecords records) {
        this.records = records;
    }

    @Override
    public void listen(Subscriptions events) {
        events.on(ContractEffective.class, (contract, envelope) -> records.contractEffective(contract, envelope.id()));
        events.on(PaymentCollected.class, (payment, envelope) -> records.collected(payment, envelope.id()));
    }
}
