package kam.customer.servicedesk.marketinformation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import kam.kit.problem.Problem;

/** A project of a target customer: either one in the archive or a company that is not there yet. */
record NewInformation(
        UUID customerId,
        @Valid Company company,
        @Valid @NotNull Project project) {

    void mustNameOne() {
        if ((customerId == null) == (company == null)) {
            throw new Problem(InformationProblem.COMPANY_UNCLEAR, "Exactly one of the two says whose project it is")
                    .at("/customerId", "or a company")
                    .at("/company", "or a customer");
        }
    }

    /** A company that is no customer yet, and the office it would belong to. */
    record Company(
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 20) String office) {}
}
