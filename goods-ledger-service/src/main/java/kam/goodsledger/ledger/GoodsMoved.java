package kam.goodsledger.ledger;

import java.math.BigDecimal;
import java.util.UUID;
import kam.goodsledger.ledger.Movement.ContractReference;
import kam.goodsledger.ledger.Movement.Source;

/** So much of a product, in its own unit, for a contract line; tagged with office and key account. */
public record GoodsMoved(String office, UUID customerId, ContractReference contract, String sku, BigDecimal quantity) {

    Account in(AccountKind kind) {
        return new Account(kind, office, customerId, sku);
    }

    Account claimOnOffice() {
        return Account.money(AccountKind.CLAIM_ON_OFFICE, office);
    }

    Account receivable() {
        return Account.receivable(office, customerId);
    }

    Source line(Reason reason, UUID documentId) {
        return new Source(reason, documentId, contract.line());
    }
}
