package kam.customer.development.proposal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What a contact of the customer said of a version, numbered from 1. */
record NewFeedback(
        @NotNull @Min(1) @Max(1000) int version,
        @NotBlank @Size(max = 100) String contact,
        @NotNull LocalDate givenOn,
        @NotBlank @Size(max = 2000) String feedback) {}
