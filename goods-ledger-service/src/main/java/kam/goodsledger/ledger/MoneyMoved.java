package kam.goodsledger.ledger;

import java.math.BigDecimal;
import java.util.UUID;
import kam.goodsledger.ledger.Movement.ContractReference;
import kam.goodsledger.ledger.Movement.Source;

/** So much CNY of an office by one document; the contract is null where it is for none in particular. */
public record MoneyMoved(UUID documentId, String office, ContractReference contract, BigDecimal amount) {
    private static final int ONLY_LINE = 1;

    MoneyMoved of(BigDecimal part) {
        return new MoneyMoved(documentId, office, contract, part);
    }

    Account in(AccountKind kind) {
        return Account.money(kind, office);
    }

    Source source(Reason reason) {
        return new Source(reason, documentId, ONLY_LINE);
    }
}
