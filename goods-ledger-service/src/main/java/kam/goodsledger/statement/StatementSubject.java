package kam.goodsledger.statement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import kam.goodsledger.contract.contract.Contract;
import kam.goodsledger.ledger.Account;
import kam.goodsledger.ledger.AccountKind;
import kam.kit.master.KnownCustomer;

/** Whose debt is stated, and to which office; of an office's own debt the customer, its name and its manager are null. */
@Embeddable
record StatementSubject(
        @Enumerated(EnumType.STRING) StatementKind kind,
        UUID customerId,
        String customerName,
        String office,
        String accountManager) {

    static StatementSubject of(KnownCustomer customer) {
        return new StatementSubject(
                StatementKind.CUSTOMER, customer.id(), customer.name(), customer.office(), customer.accountManager());
    }

    /** What the customer owes an office that made this contract with it. */
    static StatementSubject of(KnownCustomer customer, Contract contract) {
        return new StatementSubject(
                StatementKind.CUSTOMER, customer.id(), customer.name(), contract.office(), contract.accountManager());
    }

    static StatementSubject of(String office) {
        return new StatementSubject(StatementKind.OFFICE, null, null, office, null);
    }

    /** Whom it names: the customer's id, or the office. */
    String id() {
        return kind == StatementKind.CUSTOMER ? customerId.toString() : office;
    }

    /** The account whose movements are stated. */
    Account account() {
        return kind == StatementKind.CUSTOMER
                ? Account.receivable(office, customerId)
                : Account.money(AccountKind.CLAIM_ON_OFFICE, office);
    }
}
