package kam.kpi.assessment.scheme;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** An indicator's share of the 100 points, and the rule that gives them. */
@Embeddable
public record SchemeLine(
        @NotBlank @Size(max = 100) String indicator,
        @Min(1) @Max(100) int weight,
        @NotBlank @Size(max = 100) String rule,
        @NotNull @Enumerated(EnumType.STRING) Origin origin) {
    /** Where a line of a scheme comes from. */
    public enum Origin {
        /** The regulation says so. */
        SOURCE,
        /** The regulation is silent or lost there: our proposal. */
        OURS
    }
}
