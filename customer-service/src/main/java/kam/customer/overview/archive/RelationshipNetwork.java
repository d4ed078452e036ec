package kam.customer.overview.archive;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kam.customer.account.customer.Customer;
import kam.kit.persistence.AggregateRoot;

/**
 * Who is who at the customer (客户关系网络): part in buying, influence, attitude, and how they stand to each other; known by
 * the customer's id. Source: 服务管理流程 二, requirement C5.
 */
@Entity
@Table(name = "relationship_network")
class RelationshipNetwork extends AggregateRoot {
    private String office;
    private String changedBy;
    private Instant changedAt;

    @ElementCollection
    @CollectionTable(name = "network_person", joinColumns = @JoinColumn(name = "customer_id"))
    @OrderColumn(name = "position")
    private List<NetworkPerson> people = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "network_link", joinColumns = @JoinColumn(name = "customer_id"))
    @OrderColumn(name = "position")
    private List<NetworkLink> links = new ArrayList<>();

    RelationshipNetwork() {}

    /** Nobody is known so far. */
    RelationshipNetwork(Customer customer) {
        super(customer.id());
        office = customer.office();
    }

    void write(NetworkContent content, String by, Instant at) {
        content.mustHold();
        people.clear();
        people.addAll(content.people());
        links.clear();
        links.addAll(content.links());
        changedBy = by;
        changedAt = at;
    }

    NetworkContent read() {
        return new NetworkContent(List.copyOf(people), List.copyOf(links));
    }

    boolean isEmpty() {
        return people.isEmpty();
    }

    @Override
    public String office() {
        return office;
    }

    String changedBy() {
        return changedBy;
    }

    Instant changedAt() {
        return changedAt;
    }

    /** How one person stands to another, both named by their keys. */
    @Embeddable
    record NetworkLink(
            @NotBlank @Size(max = 40) @Column(name = "from_key")
            String from,

            @NotBlank @Size(max = 40) @Column(name = "to_key")
            String to,

            @NotBlank @Size(max = 200) String relation) {}
}
