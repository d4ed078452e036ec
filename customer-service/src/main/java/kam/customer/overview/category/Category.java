package kam.customer.overview.category;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * From how many points on a customer is of this category, its importance (1 the highest), and what it gets: a visit
 * every so many days and a service team of so many people.
 */
@Embeddable
record Category(
        @NotNull @Pattern(regexp = "[A-Z][A-Z_]{1,39}") String code,
        @NotBlank @Size(max = 100) String name,
        @Min(0) @Max(300) int minimumPoints,
        @Min(1) @Max(20) int importance,
        @Min(1) @Max(730) int visitEveryDays,
        @Min(1) @Max(50) int serviceTeamSize) {}
