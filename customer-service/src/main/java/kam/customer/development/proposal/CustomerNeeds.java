package kam.customer.development.proposal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** All that a solution has to answer. */
record CustomerNeeds(@NotNull @Size(min = 1, max = 100) List<@Valid @NotNull CustomerNeed> needs) {}
