package kam.customer.account.loss;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kam.events.ContractEvent.ContractEffective;
import kam.events.ContractEvent.ContractSettled;
import kam.events.ContractEvent.ContractTerminated;
import kam.kit.messaging.EventHandler;
import kam.kit.messaging.Purpose;
import kam.kit.messaging.Subscriptions;

/** Which contracts of customers are in force, as contract-approval-service tells it. */
@ApplicationScoped
class RunningContracts implements EventHandler {
    private final EntityManager entities;

    RunningContracts(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Purpose purpose() {
        return Purpose.FACTS;
    }

    @Override
    public void listen(Subscriptions events) {
        events.on(ContractEffective.class, event -> runs(event.contractId(), event.customerId(), event.number()));
        events.on(ContractTerminated.class, event -> ended(event.contractId()));
        events.on(ContractSettled.class, event -> ended(event.contractId()));
    }

    private void runs(UUID contract, UUID customer, String number) {
        entities.createNativeQuery("insert into running_contract (id, customer_id, number)"
                        + " values (:id, :customer, :number) on conflict do nothing")
                .setParameter("id", contract)
                .setParameter("customer", customer)
                .setParameter("number", number)
                .executeUpdate();
    }

    private void ended(UUID contract) {
        entities.createNativeQuery("delete from running_contract where id = :id")
                .setParameter("id", contract)
                .executeUpdate();
    }

    /** The number of one of them. */
    Optional<String> of(UUID customerId) {
        List<?> numbers = entities.createNativeQuery(
                        "select number from running_contract where customer_id = :customer limit 1", String.class)
                .setParameter("customer", customerId)
                .getResultList();
        return numbers.stream().map(String.class::cast).findFirst();
    }
}
