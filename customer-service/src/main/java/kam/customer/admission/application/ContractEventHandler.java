package kam.customer.admission.application;

import jakarta.enterprise.context.ApplicationScoped;
import kam.events.ContractEvent.ContractApproved;
import kam.events.ContractEvent.ContractRejected;
import kam.events.ContractEvent.ContractReturned;
import kam.events.ContractEvent.ContractWithdrawn;
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
