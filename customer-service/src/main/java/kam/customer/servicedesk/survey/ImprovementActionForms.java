package kam.customer.servicedesk.survey;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import kam.kit.master.StaffMember;

/** What clients send about a improvement action. */
interface ImprovementActionForms {
    /** What came of an improvement action. */
    record ActionResult(@NotBlank @Size(max = 2000) String result) {}

    /** Who is to improve what until when. */
    record Assignment(
            @NotBlank @Size(max = 100) @StaffMember String owner,
            @NotNull LocalDate dueOn,
            @NotBlank @Size(max = 1000) String task) {}
}
