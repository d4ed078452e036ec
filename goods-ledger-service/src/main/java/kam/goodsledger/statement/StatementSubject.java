package kam.goodsledger.statement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import kam.goodsledger.ledger.Account;
import kam.goodsledger.ledger.AccountKind;
import kam.kit.master.KnownCustomer;

/** Whose debt is stated; the customer, its name and its account manager are null where the office owes. */
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
