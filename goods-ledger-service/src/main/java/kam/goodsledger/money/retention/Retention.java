package kam.goodsledger.money.retention;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import kam.goodsledger.contract.contract.Contract;
import kam.kit.people.Person;
import kam.kit.persistence.AggregateRoot;
import kam.kit.problem.Problem;

/** The part of a contract's price that is due only after a day (质保金). Source: 大客户管理制度 四.5, requirement G5. */
@Entity
@Table(name = "retention")
class Retention extends AggregateRoot {
    private UUID contractId;
    private String contractNumber;
    private UUID customerId;
    private String office;
    private BigDecimal amount;
    private LocalDate until;
    private String reason;
    private String recordedBy;

    Retention() {}

    /** Refuses with 409 to keep back more than the contract is about. */
    Retention(NewRetention agreed, Contract contract, String by) {
        if (agreed.amount().compareTo(contract.amount()) > 0) {
            throw new Problem(RetentionProblem.EXCEEDS_CONTRACT, "The contract is about " + contract.amount())
                    .at("/amount", "at most " + contract.amount());
        }
        this.contractId = contract.id();
        this.contractNumber = contract.number();
        this.customerId = contract.customerId();
        this.office = contract.office();
        this.amount = agreed.amount();
        this.until = agreed.until();
        this.reason = agreed.reason();
        this.recordedBy = by;
    }

    RetentionView view() {
        return new RetentionView(
                id(),
                contractId,
                contractNumber,
                customerId,
                office,
                amount,
                until,
                reason,
                Person.of(recordedBy),
                version());
    }

    @Override
    public String office() {
        return office;
    }
}
