package kam.customer.development.opportunity;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Who works on an opportunity, by lane: 市场部经理, 业务经理, 内勤. */
@Embeddable
record LanePeople(
        @NotBlank @Size(max = 100) String marketingManager,
        @NotBlank @Size(max = 100) String businessManager,
        @NotBlank @Size(max = 100) String backOffice) {}
