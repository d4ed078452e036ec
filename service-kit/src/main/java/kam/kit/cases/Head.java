package kam.kit.cases;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import kam.kit.trail.Act;

/** What every case carries (抬头): its number, whom and which office it is about, who answers for it, since when. */
@Embeddable
public class Head {
    private String number;

    @Embedded
    private Party customer;

    private String office;
    private String accountManager;
    private String createdBy;
    private Instant createdAt;
    private Instant updatedAt;

    Head() {}

    /** @param customer null where it is about none */
    public Head(String number, Party customer, String office, String accountManager, Act act) {
        this.number = number;
        this.customer = customer;
        this.office = office;
        this.accountManager = accountManager;
        this.createdBy = act.by();
        this.createdAt = act.at();
        this.updatedAt = act.at();
    }

    /** Of its customer's office and manager as they are now, and under its name. */
    public void goWith(Party customer, String office, String accountManager) {
        this.customer = customer;
        this.office = office;
        this.accountManager = accountManager;
    }

    void touch(Act act) {
        updatedAt = act.at();
    }

    public String number() {
        return number;
    }

    public Party customer() {
        return customer;
    }

    public String office() {
        return office;
    }

    public String accountManager() {
        return accountManager;
    }

    public String createdBy() {
        return createdBy;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
