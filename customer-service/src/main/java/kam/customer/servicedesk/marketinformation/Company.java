package kam.customer.servicedesk.marketinformation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A company that is no customer yet, and the office it would belong to. */
record Company(
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 20) String office) {}
