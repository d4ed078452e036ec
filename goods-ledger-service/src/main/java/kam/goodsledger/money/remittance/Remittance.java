package kam.goodsledger.money.remittance;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import kam.events.MoneyEvent.RemittanceConfirmed;
import kam.events.MoneyEvent.RemittanceDeclared;
import kam.goodsledger.ledger.MoneyMoved;
import kam.kit.persistence.AggregateRoot;
import kam.kit.problem.Problem;

/** Money that an office sends to the company (汇款). Source: 大客户管理制度 四.5, requirements G5, G16. */
@Entity
@Table(name = "remittance")
class Remittance extends AggregateRoot {
    private String number;
    private String office;
    private BigDecimal amount;

    @Enumerated(EnumType.STRING)
    private RemittanceStatus status;

    private LocalDate sentOn;
    private String reference;
    private String declaredBy;
    private LocalDate confirmedOn;
    private String confirmedBy;
    private UUID slipDocumentId;

    Remittance() {}

    Remittance(String number, NewRemittance sent, String by) {
        this.number = number;
        this.office = sent.office();
        this.amount = sent.amount();
        this.status = RemittanceStatus.DECLARED;
        this.sentOn = sent.sentOn();
        this.reference = sent.reference();
        this.declaredBy = by;
    }

    RemittanceDeclared declared() {
        return new RemittanceDeclared(id(), office, amount, sentOn);
    }

    /** Refuses with 409 what was confirmed before, and with 400 a day before it was sent. */
    RemittanceConfirmed confirm(Confirmation confirmation, String by) {
        if (!status.canBecome(RemittanceStatus.CONFIRMED)) {
            throw new Problem(RemittanceProblem.WRONG_STATUS, "The remittance is " + status);
        }
        if (confirmation.confirmedOn().isBefore(sentOn)) {
            throw new Problem(RemittanceProblem.CONFIRMED_BEFORE_SENT, "Sent on " + sentOn)
                    .at("/confirmedOn", "not before " + sentOn);
        }
        status = RemittanceStatus.CONFIRMED;
        confirmedOn = confirmation.confirmedOn();
        confirmedBy = by;
        slipDocumentId = confirmation.documentId();
        return new RemittanceConfirmed(id(), office, amount, confirmedOn);
    }

    MoneyMoved money() {
        return new MoneyMoved(id(), office, null, amount);
    }

    @Override
    public String office() {
        return office;
    }

    String number() {
        return number;
    }

    BigDecimal amount() {
        return amount;
    }

    RemittanceStatus status() {
        return status;
    }

    LocalDate sentOn() {
        return sentOn;
    }

    String reference() {
        return reference;
    }

    String declaredBy() {
        return declaredBy;
    }

    LocalDate confirmedOn() {
        return confirmedOn;
    }

    String confirmedBy() {
        return confirmedBy;
    }

    UUID slipDocumentId() {
        return slipDocumentId;
    }

    /** When the money reached the company, and the document of this remittance that proves it (银行回单). */
    record Confirmation(
            @NotNull LocalDate confirmedOn, @NotNull UUID documentId) {}
}
