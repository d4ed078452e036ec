package kam.customer.servicedesk.ticket;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What the customer says afterwards (跟踪服务); in a crisis, whether it trusts us again. */
record FollowUp(
        @NotNull Boolean content,
        @NotBlank @Size(max = 2000) String remark) {}
