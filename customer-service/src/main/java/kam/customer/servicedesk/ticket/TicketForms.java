package kam.customer.servicedesk.ticket;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What clients send about a ticket. */
interface TicketForms {
    /** Whether a suggestion is adopted (建议采纳), and what the customer is told. */
    @Embeddable
    record Adoption(
            @NotNull Boolean adopted,
            @NotBlank @Size(max = 2000) String answer) {}

    /** What the matter was found to be. */
    record Analysis(@NotBlank @Size(max = 2000) String finding) {}

    /** What the customer says afterwards (跟踪服务); in a crisis, whether it trusts us again. */
    record FollowUp(
            @NotNull Boolean content,
            @NotBlank @Size(max = 2000) String remark) {}

    /** The department that is concerned (相关部门), and why. */
    record Routing(
            @NotBlank @Size(max = 100) String department,
            @NotBlank @Size(max = 2000) String reason) {}
}
