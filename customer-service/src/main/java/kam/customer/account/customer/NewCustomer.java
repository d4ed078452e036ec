package kam.customer.account.customer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A customer to be registered; the office is the one that keeps it. */
record NewCustomer(
        @NotBlank @Size(min = 18, max = 18) String creditCode,
        @NotBlank @Size(max = 20) String office,
        @Valid @NotNull CustomerDetails details) {}
