package kam.customer.servicedesk.serviceplan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kam.customer.servicedesk.serviceplan.ServicePlan.TeamRole;
import kam.kit.master.StaffMember;

/** A member of the dedicated team. */
@Embeddable
record TeamMember(
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "team_role")
        TeamRole role,

        @NotBlank @Size(max = 100) @StaffMember String person) {}
