package kam.kpi.fact;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import kam.kpi.fact.Answering.Answerer;

/**
 * From which day until before which other a person, of an office, answers for a customer (客户指派), as customer-service
 * has told it last. A customer's follow each other without a gap. Source: requirement C26.
 */
@Entity
@Table(name = "assignment")
class Assignment {
    @EmbeddedId
    private AssignmentKey key;

    private LocalDate validUntil;
    private String person;
    private String office;

    Assignment() {}

    Assignment(UUID customerId, LocalDate validFrom, Answerer answerer) {
        this.key = new AssignmentKey(customerId, validFrom);
        this.person = answerer.person();
        this.office = answerer.office();
    }

    UUID customerId() {
        return key.customerId();
    }

    LocalDate validFrom() {
        return key.validFrom();
    }

    Answerer answerer() {
        return new Answerer(person, office);
    }

    /** A customer has one answerer on a day. */
    @Embeddable
    record AssignmentKey(UUID customerId, LocalDate validFrom) {}
}
