package kam.goodsledger.statement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a side does not agree. */
record Contest(@NotBlank @Size(max = 1000) String reason) {}
