package kam.customer.overview.archive;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import kam.customer.overview.archive.ArchiveProfile.PastDeed;

/** What the archive says of a customer beside its basics and contacts. Lists that are absent are empty. */
record ProfileContent(
        @Valid Papers papers,
        @Valid Business business,
        @Size(max = 100) List<@Valid @NotNull Need> needs,
        @Size(max = 200) List<@Valid @NotNull ProductBought> productsBought,
        @Size(max = 200) List<@Valid @NotNull PastDeed> history,
        @Size(max = 50) List<@Valid @NotNull Competitor> competitors) {}
