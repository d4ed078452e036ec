package kam.goodsledger.ledger;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** An account as it is stored, for reading; {@link Ledger} alone changes the balance. */
@Entity
@Immutable
@Table(name = "account")
class AccountRow {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private AccountKind kind;

    private String office;
    private UUID customerId;
    private String commodity;
    private BigDecimal balance;

    AccountRow() {}

    UUID id() {
        return id;
    }

    Account account() {
        return new Account(kind, office, customerId, commodity);
    }

    BigDecimal balance() {
        return balance;
    }
}
