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
    /** The customer by the name that it has now, which the contract's signatures may not know. */
    static OrderParty of(EffectiveContract contract, String customerName) {
        return new OrderParty(
                contract.id(),
                contract.number(),
                contract.customerId(),
                customerName,
                contract.office(),
                contract.accountManager());
    }
}
