package kam.goodsledger.contract.customer;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** What this service knows of a customer (客户): read from events, never changed here. */
@Entity
@Table(name = "customer")
public class Customer {
    @Id
    private UUID id;

    private String number;
    private String name;
    private String office;
    private String accountManager;

    Customer() {}

    Customer(UUID id) {
        this.id = id;
    }

    final Customer known(String asNumber, String asName, String keptByOffice, String servedBy) {
        number = asNumber;
        name = asName;
        office = keptByOffice;
        accountManager = servedBy;
        return this;
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

    public String office() {
        return office;
    }

    public String accountManager() {
        return accountManager;
    }
}
