package kam.contractapproval.contract.customer;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;

/** What this service knows of a customer, from the events of the customer service; the limit in CNY. */
@Entity
@Table(name = "known_customer")
public class KnownCustomer {
    @Id
    private UUID id;

    private String number;
    private String name;
    private String office;
    private boolean keyAccount;
    private String creditLevel;
    private BigDecimal creditLimit;

    KnownCustomer() {}

    KnownCustomer(UUID id) {
        this.id = id;
    }

    void registered(String itsNumber, String itsName, String itsOffice) {
        number = itsNumber;
        name = itsName;
        office = itsOffice;
    }

    void confirmedAsKeyAccount() {
        keyAccount = true;
    }

    void graded(String level, BigDecimal limit) {
        creditLevel = level;
        creditLimit = limit;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String office() {
        return office;
    }

    boolean isKeyAccount() {
        return keyAccount;
    }
}
