package kam.goodsledger.stock.shipment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a late claim is approved or rejected. */
record ClaimRemark(@NotBlank @Size(max = 1000) String remark) {}
