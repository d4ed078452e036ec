package kam.goodsledger.stock.shipment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** What clients send about a late claim. */
interface LateClaimForms {
    /** Why a late claim is approved or rejected. */
    record ClaimRemark(@NotBlank @Size(max = 1000) String remark) {}

    /** What the office objects to after the goods were accepted, with its evidence. */
    record NewLateClaim(
            @NotBlank @Size(max = 1000) String reason,
            @NotNull UUID documentId,
            @NotEmpty @Size(max = 200) List<NewDispute.@Valid @NotNull Claim> lines) {}
}
