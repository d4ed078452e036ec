package kam.goodsledger.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import kam.events.contract.ContractEffective;

@ApplicationScoped
class ContractService {
    private final Contracts contracts;
    private final OwedGoods owedGoods;

    ContractService(Contracts contracts, OwedGoods owedGoods) {
        this.contracts = contracts;
        this.owedGoods = owedGoods;
    }

    /** From now on its whole quantity is owed. A contract that is known already stays as it is. */
    @Transactional
    void effective(ContractEffective event, Instant at) {
        if (contracts.findById(event.contractId()) != null) {
            return;
        }
        var contract = new Contract(event, at);
        contracts.persist(contract);
        owedGoods.tell(contract, contract.lines());
    }
}
