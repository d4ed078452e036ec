package kam.goodsledger.ledger;

import java.math.BigDecimal;
import java.util.UUID;
import kam.goodsledger.ledger.AccountKind.Book;

/** An account and its balance: debits minus credits, in CNY or the SKU's unit. */
record BalanceView(
        UUID id, Book book, AccountKind kind, String office, UUID customerId, String commodity, BigDecimal balance) {

    static BalanceView of(AccountRow row) {
        return of(row, row.balance());
    }

    static BalanceView of(AccountRow row, BigDecimal balance) {
        var account = row.account();
        return new BalanceView(
                row.id(),
                account.kind().book(),
                account.kind(),
                account.office(),
                account.customerId(),
                account.commodity(),
                balance);
    }
}
