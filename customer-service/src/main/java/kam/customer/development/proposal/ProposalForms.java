package kam.customer.development.proposal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What clients send about a proposal. */
interface ProposalForms {
    /** All that a solution has to answer. */
    record CustomerNeeds(@NotNull @Size(min = 1, max = 100) List<@Valid @NotNull CustomerNeed> needs) {}

    /** What a contact of the customer said of a version, numbered from 1. */
    record NewFeedback(
            @NotNull @Min(1) @Max(1000) int version,
            @NotBlank @Size(max = 100) String contact,
            @NotNull LocalDate givenOn,
            @NotBlank @Size(max = 2000) String feedback) {}

    /** A proposal to be opened with the needs that it is to answer. */
    record NewProposal(
            @NotNull UUID customerId,
            @NotNull @Size(min = 1, max = 100) List<@Valid @NotNull CustomerNeed> needs) {}

    /** The next version of the solution: what is offered and what the customer has of it (优势和价值). */
    record NewSolution(
            @NotBlank @Size(max = 200) String title,
            @NotBlank @Size(max = 10000) String solution,
            @NotBlank @Size(max = 2000) String benefit) {}
}
