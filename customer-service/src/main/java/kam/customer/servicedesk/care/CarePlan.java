package kam.customer.servicedesk.care;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import kam.customer.servicedesk.care.CareActivity.CareKind;
import kam.kit.master.StaffMember;

/** What is to be done for the customer, by whom, on which day; that of an anniversary is its first one. */
@Embeddable
record CarePlan(
        @NotNull @Enumerated(EnumType.STRING) CareKind kind,
        @NotBlank @Size(max = 200) String title,
        @Size(max = 2000) String description,
        @NotBlank @Size(max = 100) @StaffMember String owner,
        @NotNull LocalDate plannedOn) {}
