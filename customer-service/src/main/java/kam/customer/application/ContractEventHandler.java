package kam.customer.application;

import jakarta.enterprise.context.ApplicationScoped;
import kam.events.contract.ContractApproved;
import kam.events.contract.ContractRejected;
import kam.events.contract.ContractReturned;
import kam.events.contract.ContractWithdrawn;
import kam.kit.messaging.EventHandler;
import kam.kit.messaging.Subscriptions;

@ApplicationScoped
class ContractEventHandler implements EventHandler {
    private final ContractAnswers answers;

    ContractEventHandler(ContractAnswers answers) {
        this.answers = answers;
    }

    @Override
    public void listen(Subscriptions events) {
        events.on(ContractApproved.class, answers::approved);
        events.on(ContractReturned.class, answers::returned);
        events.on(ContractRejected.class, answers::rejected);
        events.on(ContractWithdrawn.class, answers::withdrawn);
    }
}
