package kam.visit.customer;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import kam.kit.cases.Head;
import kam.kit.cases.Party;
import kam.kit.trail.Act;

/** What this service knows of a customer, from the events of customer-service. */
@Entity
@Table(name = "known_customer")
public class KnownCustomer {
    @Id
    private UUID id;

    private String number;
    private String name;
    private String office;
    private String accountManager;

    KnownCustomer() {}

    public KnownCustomer(UUID id, String number, String name, String office, String accountManager) {
        this.id = id;
        this.number = number;
        this.name = name;
        this.office = office;
        this.accountManager = accountManager;
    }

    public UUID id() {
        return id;
    }

    /** The head of a case about this customer. */
    public Head head(String caseNumber, Act act) {
        return new Head(caseNumber, new Party(id, number, name), office, accountManager, act);
    }

    public String name() {
        return name;
    }

    public String office() {
        return office;
    }

    /** Who answers for the customer on our side: visits and gifts count as this person's. */
    public String accountManager() {
        return accountManager;
    }
}
