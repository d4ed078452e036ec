package kam.customer.account.customer;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import kam.customer.account.customer.ArchiveChanges.ArchivePart;
import kam.kit.identity.Caller;
import kam.kit.people.Person;
import kam.kit.persistence.AggregateRoot;

/**
 * One field of an archive that was changed (档案变更记录): who, when, before, after; append-only. The field is a JSON
 * pointer into its part. Source: requirement C5.
 */
@Entity
@Table(name = "archive_change")
class ArchiveChange extends AggregateRoot {
    private UUID customerId;
    private String office;

    @Enumerated(EnumType.STRING)
    private ArchivePart part;

    private String field;
    private String oldValue;
    private String newValue;
    private String changedBy;
    private Instant changedAt;

    ArchiveChange() {}

    ArchiveChange(Customer customer, ArchivePart part, String field, String oldValue, String newValue) {
        this.customerId = customer.id();
        this.office = customer.office();
        this.part = part;
        this.field = field;
        this.oldValue = oldValue;
        this.newValue = newValue;
    }

    ArchiveChange made(String by, Instant at) {
        changedBy = by;
        changedAt = at;
        return this;
    }

    ChangeView view(Caller reader) {
        var plain = Confidential.isPlainFor(reader, office);
        return new ChangeView(
                id(), part, field, shown(oldValue, plain), shown(newValue, plain), Person.of(changedBy), changedAt);
    }

    private String shown(String value, boolean plain) {
        if (plain) {
            return value;
        }
        if (field.endsWith("/phone")) {
            return Confidential.phone(value);
        }
        return field.endsWith("/email") ? Confidential.email(value) : value;
    }

    @Override
    public String office() {
        return office;
    }

    /** A change of one field as clients see it; before or after is absent where the field had or has no value. */
    record ChangeView(
            UUID id,
            ArchivePart part,
            String field,
            String before,
            String after,
            Person changedBy,
            Instant changedAt) {}
}
