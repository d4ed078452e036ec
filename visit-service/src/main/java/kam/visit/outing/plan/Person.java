package kam.visit.outing.plan;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Someone who takes part in a visit, on either side. */
@Embeddable
record Person(
        @NotNull @Enumerated(EnumType.STRING) Side side,
        @NotBlank @Size(max = 100) String name,
        @Size(max = 100) String title) {}
