package kam.customer.development.worth;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** A worth analysis to be made of a customer; the next revision of those it has. */
record NewWorthAnalysis(
        @NotNull UUID customerId, @Valid @NotNull WorthContent content) {}
