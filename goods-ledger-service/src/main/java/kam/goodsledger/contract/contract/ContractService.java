package kam.goodsledger.contract.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import kam.events.ContractEvent.ContractAmended;
import kam.events.ContractEvent.ContractEffective;
import kam.events.ContractEvent.ContractTerminated;
import kam.goodsledger.ledger.ContractBalances;

@ApplicationScoped
class ContractService {
    private final Contracts contracts;
    private final OwedGoods owedGoods;
    private final ContractBalances balances;

    ContractService(Contracts contracts, OwedGoods owedGoods, ContractBalances balances) {
        this.contracts = contracts;
        this.owedGoods = owedGoods;
        this.balances = balances;
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

    /** From now on its lines entitle to what the amendment says, and to no less than was sent. */
    @Transactional
    void amended(ContractAmended event) {
        var contract = contracts.lockedForEvent(event.contractId());
        var byLine = balances.of(contract.id());
        contract.amend(event, line -> Fulfilment.sent(contract.line(line), byLine.getOrDefault(line, Map.of())));
        contracts.flush();
        owedGoods.tell(contract, contract.lines());
    }

    /** Nothing more moves under it; an ended contract that never had effect is not known here. */
    @Transactional
    void terminated(ContractTerminated event) {
        contracts
                .findByIdOptional(event.contractId(), LockModeType.PESSIMISTIC_WRITE)
                .ifPresent(contract -> contract.terminate(event.lastDay()));
    }
}
