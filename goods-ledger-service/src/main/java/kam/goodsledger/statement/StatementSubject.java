package kam.goodsledger.statement;

import java.util.UUID;
import kam.goodsledger.customer.Customer;
import kam.goodsledger.ledger.Account;
import kam.goodsledger.ledger.AccountKind;

/** Whose debt is stated; the customer, its name and its account manager are null where the office owes. */
record StatementSubject(
        StatementKind kind, UUID customerId, String customerName, String office, String accountManager) {

    static StatementSubject of(Customer customer) {
        return new StatementSubject(
                StatementKind.CUSTOMER, customer.id(), customer.name(), customer.office(), customer.accountManager());
    }

    static StatementSubject of(String office) {
        return new StatementSubject(StatementKind.OFFICE, null, null, office, null);
    }

    /** The account whose movements are stated. */
    Account account() {
        return kind == StatementKind.CUSTOMER
                ? Account.receivable(office, customerId)
                : Account.money(AccountKind.CLAIM_ON_OFFICE, office);
    }
}
