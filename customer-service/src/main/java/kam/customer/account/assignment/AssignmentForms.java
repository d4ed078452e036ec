package kam.customer.account.assignment;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kam.kit.master.StaffMember;
import kam.kit.people.Person;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent and answered about assignments. */
final class AssignmentForms {
    private AssignmentForms() {}

    /** Who is to answer for a customer from which day; another office only where its contracts stay where they are. */
    record NewAssignment(
            @NotBlank @Size(max = 100) @StaffMember String accountManager,

            @Schema(description = "The customer's where it is absent") @Size(min = 1, max = 20)
            String office,

            @NotNull LocalDate validFrom,
            @NotBlank @Size(max = 500) String reason,

            @Schema(description = "Has to be true for another office: only new contracts belong to it")
            Boolean keepContracts) {}

    /** An entry of the history. */
    record AssignmentView(
            UUID id,
            String office,
            Person accountManager,
            @Nullable String previousOffice,
            @Nullable Person previousAccountManager,
            LocalDate validFrom,
            boolean retroactive,
            boolean effective,
            String reason,
            Person assignedBy,
            Instant assignedAt) {}
}
