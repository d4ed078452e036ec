package kam.customer.admission.application;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import kam.kit.money.Money;

/**
 * What the office writes of the customer (客户书面资料): business so far, arrears owed to us in CNY, its evaluation, and
 * whether one licence serves as tax registration too (三证合一). Source: 大客户管理制度 三.1(4), requirement C2.
 */
@Embeddable
record CustomerPapers(
        @Size(max = 2000) String businessSoFar,
        @PositiveOrZero @Digits(integer = 16, fraction = 2) BigDecimal arrears,
        @Size(max = 2000) String evaluation,
        @NotNull boolean licenceUnified) {
    static final CustomerPapers NONE = new CustomerPapers(null, null, null, false);

    CustomerPapers toScale() {
        return new CustomerPapers(businessSoFar, Money.cny(arrears), evaluation, licenceUnified);
    }
}
