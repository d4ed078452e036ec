package kam.customer.admission.credit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import kam.customer.rules.scoring.Factor;

/**
 * A version of the credit policy to be issued; it takes effect at the start of the given business day. Without a
 * payment penalty late payments lower nobody's grading.
 */
record NewCreditPolicy(
        @NotNull LocalDate effectiveFrom,
        @Size(max = 1000) String note,
        @NotNull @Size(min = 1, max = 20) List<@Valid @NotNull Factor> factors,
        @NotNull @Size(min = 4, max = 4) List<@Valid @NotNull LevelThreshold> levels,
        @Valid PaymentPenalty paymentPenalty) {}
