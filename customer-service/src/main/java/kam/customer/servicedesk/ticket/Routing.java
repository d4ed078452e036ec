package kam.customer.servicedesk.ticket;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The department that is concerned (相关部门), and why. */
record Routing(
        @NotBlank @Size(max = 100) String department,
        @NotBlank @Size(max = 2000) String reason) {}
