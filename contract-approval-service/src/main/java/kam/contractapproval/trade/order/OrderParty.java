package kam.contractapproval.trade.order;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import kam.contractapproval.contract.contract.EffectiveContract;

/** Who orders, under which contract, through which office. */
@Embeddable
record OrderParty(
        UUID contractId,
        String contractNumber,
        UUID customerId,
        String customerName,
        String office,
        String accountManager) {
    static OrderParty of(EffectiveContract contract) {
        return new OrderParty(
                contract.id(),
                contract.number(),
                contract.customerId(),
                contract.customerName(),
                contract.office(),
                contract.accountManager());
    }
}
