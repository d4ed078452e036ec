package kam.customer.servicedesk.agreement;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/** A part of the agreed amount and what it is put into. */
record AllocationLine(
        @NotBlank @Size(max = 300) String purpose,

        @NotNull @Positive @Digits(integer = 16, fraction = 2)
        BigDecimal amount) {}
