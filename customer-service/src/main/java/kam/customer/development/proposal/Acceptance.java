package kam.customer.development.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Which version the customer accepted, by whom there and when. */
@Embeddable
record Acceptance(
        @NotNull @Min(1) @Max(1000) @Column(name = "accepted_version")
        Integer version,

        @NotBlank @Size(max = 100) @Column(name = "accepted_by")
        String contact,

        @NotNull LocalDate acceptedOn,
        @Size(max = 1000) @Column(name = "acceptance_note") String note) {}
