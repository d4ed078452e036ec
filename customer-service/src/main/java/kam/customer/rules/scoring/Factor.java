package kam.customer.rules.scoring;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What something is judged by; weight in whole percent. */
@Embeddable
public record Factor(
        @NotNull @Pattern(regexp = "[A-Z][A-Z_]{1,39}") String code,
        @NotBlank @Size(max = 100) String name,
        @NotNull @Min(1) @Max(100) int weight) {}
