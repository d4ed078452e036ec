package kam.kpi.fact;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kam.kpi.fact.Answering.Answerer;
import org.hibernate.annotations.Immutable;

/**
 * What one event says about somebody's work (事实), as the event says it: to whose points it counts is decided when
 * a scorecard is computed. Never changed. Source: requirement K5.
 */
@Entity
@Immutable
@Table(name = "fact")
public class Fact {
    @EmbeddedId
    private FactKey key;

    @Enumerated(EnumType.STRING)
    private FactKind kind;

    private UUID subjectId;
    private String person;
    private String office;
    private UUID customerId;
    private UUID contractId;
    private UUID undoes;
    private BigDecimal amount;
    private LocalDate day;
    private Instant occurredAt;

    Fact() {}

    /** The subject is what it happened to: the delivery, contract, payment, visit or what money was spent on. */
    public Fact(FactKey key, Instant occurredAt, FactKind kind, UUID subjectId, LocalDate day, BigDecimal amount) {
        this.key = key;
        this.occurredAt = occurredAt;
        this.kind = kind;
        this.subjectId = subjectId;
        this.day = day;
        this.amount = amount.setScale(2, RoundingMode.UNNECESSARY);
    }

    /** The same with the person (who visits, else the account manager), office and customer that the event names. */
    public Fact of(String accountManager, String itsOffice, UUID itsCustomerId) {
        person = accountManager;
        office = itsOffice;
        customerId = itsCustomerId;
        return this;
    }

    public Fact under(UUID itsContractId) {
        contractId = itsContractId;
        return this;
    }

    /** It takes back, in whole or in part, what this delivery was. */
    public Fact undoing(UUID deliveryId) {
        undoes = deliveryId;
        return this;
    }

    public FactKey key() {
        return key;
    }

    public FactKind kind() {
        return kind;
    }

    public UUID subjectId() {
        return subjectId;
    }

    /** Whom the event names: who visits, else the account manager, of its office. */
    public Answerer named() {
        return new Answerer(person, office);
    }

    public UUID customerId() {
        return customerId;
    }

    /** The delivery that this takes back; null where it takes back nothing. */
    public UUID undoes() {
        return undoes;
    }

    public UUID contractId() {
        return contractId;
    }

    public BigDecimal amount() {
        return amount;
    }

    public LocalDate day() {
        return day;
    }

    /** The event a fact comes from, and which of its lines where it has several. */
    @Embeddable
    public record FactKey(UUID eventId, int line) {}
}
