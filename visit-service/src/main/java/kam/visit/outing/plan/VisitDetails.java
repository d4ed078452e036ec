package kam.visit.outing.plan;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** What a visit is for, who goes and who is to be met, how it is prepared, when, and what it may cost. */
record VisitDetails(
        @NotBlank @Size(max = 1000) String purpose,
        @Size(max = 2000) String preparation,
        @NotNull LocalDate plannedOn,
        @NotEmpty @Size(max = 50) List<@Valid @NotNull Participant> people,
        @NotNull @Size(max = 50) List<@Valid @NotNull ExpenseLine> budgetLines) {
    /** Someone who takes part in a visit, on either side. */
    @Embeddable
    record Participant(
            @NotNull @Enumerated(EnumType.STRING) Side side,
            @NotBlank @Size(max = 100) String name,
            @Size(max = 100) String title) {}

    /** Ours or the customer's. */
    enum Side {
        OURS,
        CUSTOMER
    }
}
