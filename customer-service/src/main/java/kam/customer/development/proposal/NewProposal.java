package kam.customer.development.proposal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** A proposal to be opened with the needs that it is to answer. */
record NewProposal(
        @NotNull UUID customerId,
        @NotNull @Size(min = 1, max = 100) List<@Valid @NotNull CustomerNeed> needs) {}
