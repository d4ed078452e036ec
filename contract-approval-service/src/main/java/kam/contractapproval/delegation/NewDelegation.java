package kam.contractapproval.delegation;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import kam.kit.money.Money;
import kam.kit.problem.Problem;

/**
 * A delegation to be drawn up. Principal and office are for an administrator, who acts for a person that is away;
 * others delegate for themselves. No offices means all; the cap in CNY is inclusive, none means any amount.
 */
record NewDelegation(
        @Size(min = 1, max = 100) String principal,
        @Size(min = 1, max = 20) String principalOffice,
        @NotBlank @Size(max = 100) String delegate,
        @NotNull DelegationScope scope,
        @NotEmpty @Size(max = 20) Set<@NotBlank @Size(max = 50) String> roles,
        @Size(max = 50) Set<@NotBlank @Size(max = 20) String> offices,
        @Positive @Digits(integer = 16, fraction = 2) BigDecimal amountCap,
        @NotNull LocalDate validFrom,
        @NotNull LocalDate validUntil) {

    NewDelegation {
        offices = offices == null ? Set.of() : offices;
        amountCap = Money.cny(amountCap);
    }

    /** Refuses dates on which it would never be in force. */
    void mustStillComeIntoForce(LocalDate today) {
        if (validUntil.isBefore(validFrom) || validUntil.isBefore(today)) {
            throw new Problem(DelegationProblem.DATES_INVALID, "It would never be in force")
                    .at("/validUntil", "before validFrom or today");
        }
    }
}
