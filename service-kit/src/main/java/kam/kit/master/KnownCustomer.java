package kam.kit.master;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;
import kam.events.CustomerEvent.CustomerChanged;
import kam.kit.cases.Head;
import kam.kit.cases.Party;
import kam.kit.trail.Act;

/** A customer as customer-service has told it last: the one copy that a service has of it. */
@Entity
@Table(name = "known_customer")
public class KnownCustomer {
    private static final String KEY_ACCOUNT = "KEY_ACCOUNT";

    @Id
    private UUID id;

    private String number;
    private String name;
    private String creditCode;
    private String status;
    private String office;
    private String accountManager;
    private String creditLevel;
    private BigDecimal creditLimit;
    private String category;
    private String ownership;

    KnownCustomer() {}

    public KnownCustomer(CustomerChanged told) {
        id = told.customerId();
        number = told.number();
        name = told.name();
        creditCode = told.creditCode();
        status = told.status();
        office = told.office();
        accountManager = told.accountManager();
        creditLevel = told.creditLevel();
        creditLimit = told.creditLimit();
        category = told.category();
        ownership = told.ownership();
    }

    public UUID id() {
        return id;
    }

    public String number() {
        return number;
    }

    public String name() {
        return name;
    }

    public String creditCode() {
        return creditCode;
    }

    public String status() {
        return status;
    }

    public boolean isKeyAccount() {
        return KEY_ACCOUNT.equals(status);
    }

    public String office() {
        return office;
    }

    /** Who answers for the customer on our side. */
    public String accountManager() {
        return accountManager;
    }

    /** Null until it is graded. */
    public String creditLevel() {
        return creditLevel;
    }

    /** In CNY; null until it is graded. */
    public BigDecimal creditLimit() {
        return creditLimit;
    }

    /** Null until it is classified. */
    public String category() {
        return category;
    }

    /** Private, state-owned or a public body; null where nobody has said. */
    public String ownership() {
        return ownership;
    }

    public Party party() {
        return new Party(id, number, name);
    }

    /** The head of a case about this customer. */
    public Head head(String caseNumber, Act act) {
        return new Head(caseNumber, party(), office, accountManager, act);
    }
}
