package kam.customer.overview.archive;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.TreeSet;
import java.util.UUID;
import kam.customer.account.customer.Customer;
import kam.customer.overview.archive.RevealForms.RevealView;
import kam.kit.identity.Caller;
import kam.kit.persistence.AggregateRoot;

/**
 * That somebody had the contact data of a customer shown (查看记录): who, when, why; append-only. Source:
 * 大客户中心管理制度 四.4, requirement C19.
 */
@Entity
@Table(name = "contact_reveal")
class ContactReveal extends AggregateRoot {
    private UUID customerId;
    private String office;
    private String reason;
    private String revealedTo;
    private String roles;
    private Instant revealedAt;

    ContactReveal() {}

    ContactReveal(Customer customer, String reason, Caller to, Instant at) {
        this.customerId = customer.id();
        this.office = customer.office();
        this.reason = reason;
        this.revealedTo = to.id();
        this.roles = String.join(" ", new TreeSet<>(to.roles()));
        this.revealedAt = at;
    }

    @Override
    public String office() {
        return office;
    }

    RevealView view() {
        return new RevealView(id(), customerId, office, reason, revealedTo, roles, revealedAt);
    }
}
