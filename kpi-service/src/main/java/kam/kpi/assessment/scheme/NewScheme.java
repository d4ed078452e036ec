package kam.kpi.assessment.scheme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** A scheme for all periods that begin on or after a day, until a later scheme takes over. */
record NewScheme(
        @NotBlank @Size(max = 200) String name,
        @NotNull LocalDate validFrom,
        @NotEmpty @Size(max = 50) List<@Valid @NotNull SchemeLine> lines) {}
