package kam.contractapproval.trade.quote;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import kam.kit.master.StaffMember;

/** What clients send about a quote. */
interface QuoteForms {
    /** Why a negotiation led to nothing. */
    record Loss(@NotBlank @Size(max = 2000) String reason) {}

    /** A negotiation to be opened; with the product positioning that it follows, by id or in words, if there is one. */
    record NewQuote(
            @NotNull UUID customerId,
            @NotBlank @Size(max = 100) @StaffMember String accountManager,
            @NotBlank @Size(max = 500) String subject,
            UUID positioningId,
            @Size(max = 2000) String positioning) {}
}
