package kam.customer.development.customerreturn;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an investment was recorded wrongly. */
record InvestmentReversal(@NotBlank @Size(max = 1000) String reason) {}
