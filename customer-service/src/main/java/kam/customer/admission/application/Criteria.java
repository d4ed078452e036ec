package kam.customer.admission.application;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import kam.kit.money.Money;
import kam.kit.problem.Problem;

/**
 * What makes a customer a key account (大客户的确定): it signs a purchase contract, needs capital tied up (the amount in
 * CNY), and has good credit. Source: 大客户管理制度 一.1, requirement C1.
 */
@Embeddable
record Criteria(
        @NotNull
        @Valid
        @Embedded
        @AttributeOverride(name = "met", column = @Column(name = "contract_met"))
        @AttributeOverride(name = "reason", column = @Column(name = "contract_reason"))
        Criterion purchaseContract,

        @NotNull
        @Valid
        @Embedded
        @AttributeOverride(name = "met", column = @Column(name = "capital_met"))
        @AttributeOverride(name = "reason", column = @Column(name = "capital_reason"))
        Criterion capitalTiedUp,

        @NotNull @PositiveOrZero @Digits(integer = 16, fraction = 2)
        BigDecimal capitalAmount,

        @NotNull
        @Valid
        @Embedded
        @AttributeOverride(name = "met", column = @Column(name = "credit_met"))
        @AttributeOverride(name = "reason", column = @Column(name = "credit_reason"))
        Criterion goodCredit) {

    Criteria toScale() {
        return new Criteria(purchaseContract, capitalTiedUp, Money.cny(capitalAmount), goodCredit);
    }

    /**
     * Refuses with 409 where one is answered by no, or where capital is tied up but none is named: only who meets all
     * three can be a key account.
     */
    void mustBeMet() {
        var problem = new Problem(ApplicationProblem.CRITERIA_NOT_MET, "See errors");
        problem = purchaseContract.met() ? problem : problem.at("/criteria/purchaseContract", "not met");
        problem = capitalTiedUp.met() ? problem : problem.at("/criteria/capitalTiedUp", "not met");
        problem = goodCredit.met() ? problem : problem.at("/criteria/goodCredit", "not met");
        if (capitalTiedUp.met() && capitalAmount.signum() == 0) {
            problem = problem.at("/criteria/capitalAmount", "above 0 where capital is tied up");
        }
        if (!problem.errors().isEmpty()) {
            throw problem;
        }
    }

    /** The answer to one criterion, with its reason. */
    @Embeddable
    record Criterion(
            @NotNull boolean met,
            @NotBlank @Size(max = 1000) String reason) {}
}
