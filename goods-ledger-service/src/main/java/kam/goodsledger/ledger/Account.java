package kam.goodsledger.ledger;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Objects;
import java.util.UUID;
import kam.goodsledger.ledger.AccountKind.Book;

/**
 * An account (账户): of an office, of a key account where the kind is tagged, for one commodity, which is a SKU in the
 * book of goods and {@link #CNY} in the books of money.
 */
public record Account(AccountKind kind, String office, UUID customerId, String commodity) {
    public static final String CNY = "CNY";

    /** In place of an office, for what belongs to none: the company itself. */
    public static final String COMPANY = "COMPANY";

    public Account {
        Objects.requireNonNull(office);
        Objects.requireNonNull(commodity);
        if (kind.tagged() != (customerId != null)) {
            throw new IllegalArgumentException(kind + " with the tag " + customerId);
        }
        if (kind.book() != Book.GOODS && !commodity.equals(CNY)) {
            throw new IllegalArgumentException(kind + " in " + commodity);
        }
    }

    public static Account money(AccountKind kind, String office) {
        return new Account(kind, office, null, CNY);
    }

    public static Account receivable(String office, UUID customerId) {
        return new Account(AccountKind.RECEIVABLE, office, customerId, CNY);
    }

    /** Follows from the other parts, so that whoever books knows it without asking. */
    public UUID id() {
        return UuidCreator.getNameBasedSha1(
                String.join("\n", kind.name(), office, String.valueOf(customerId), commodity));
    }
}
