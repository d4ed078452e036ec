package kam.goodsledger.contract.contract;

import jakarta.enterprise.context.ApplicationScoped;
import kam.events.ContractEvent.ContractAmended;
import kam.events.ContractEvent.ContractEffective;
import kam.events.ContractEvent.ContractTerminated;
import kam.kit.messaging.EventHandler;
import kam.kit.messaging.Subscriptions;

@ApplicationScoped
class ContractEventHandler implements EventHandler {
    private final ContractService contracts;

    ContractEventHandler(ContractService contracts) {
        this.contracts = contracts;
    }

    @Override
    public void listen(Subscriptions events) {
        events.on(ContractEffective.class, (event, envelope) -> contracts.effective(event, envelope.time()));
        events.on(ContractAmended.class, contracts::amended);
        events.on(ContractTerminated.class, contracts::terminated);
    }
}
