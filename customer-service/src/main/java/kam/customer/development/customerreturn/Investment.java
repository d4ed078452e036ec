package kam.customer.development.customerreturn;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kam.customer.account.customer.Customer;
import kam.kit.money.Money;
import kam.kit.people.Person;
import kam.kit.persistence.AggregateRoot;
import kam.kit.problem.Problem;
import kam.kit.trail.Act;

/**
 * Money spent on developing a customer (对客户所作投资), in CNY; never changed, a mistake is reversed. Source: 简化版 2(6),
 * requirement C24.
 */
@Entity
@Table(name = "customer_investment")
class Investment extends AggregateRoot {
    private UUID customerId;
    private String office;

    @Enumerated(EnumType.STRING)
    private InvestmentKind kind;

    private BigDecimal amount;
    private LocalDate spentOn;
    private String note;
    private UUID reversalOf;
    private String recordedBy;
    private Instant recordedAt;

    Investment() {}

    Investment(Customer customer, NewInvestment investment, Act act) {
        if (investment.spentOn().isAfter(act.day())) {
            throw new Problem(ReturnProblem.DAY_NOT_POSSIBLE, "See errors").at("/spentOn", "is still to come");
        }
        customerId = customer.id();
        office = customer.office();
        kind = investment.kind();
        amount = Money.cny(investment.amount());
        spentOn = investment.spentOn();
        note = investment.note();
        recordedBy = act.by();
        recordedAt = act.at();
    }

    /** The opposite of this, dated as this; refuses with 409 to reverse a reversal. */
    Investment reversed(String reason, Act act) {
        if (reversalOf != null) {
            throw new Problem(ReturnProblem.NOT_REVERSIBLE, "It is a reversal itself");
        }
        var reversal = new Investment();
        reversal.customerId = customerId;
        reversal.office = office;
        reversal.kind = kind;
        reversal.amount = amount.negate();
        reversal.spentOn = spentOn;
        reversal.note = reason;
        reversal.reversalOf = id();
        reversal.recordedBy = act.by();
        reversal.recordedAt = act.at();
        return reversal;
    }

    @Override
    public String office() {
        return office;
    }

    UUID customerId() {
        return customerId;
    }

    InvestmentView view() {
        return new InvestmentView(
                id(),
                customerId,
                kind,
                amount,
                spentOn,
                note,
                reversalOf,
                Person.of(recordedBy),
                recordedAt,
                version());
    }
}
