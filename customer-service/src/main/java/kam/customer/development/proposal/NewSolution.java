package kam.customer.development.proposal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The next version of the solution: what is offered and what the customer has of it (优势和价值). */
record NewSolution(
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 10000) String solution,
        @NotBlank @Size(max = 2000) String benefit) {}
