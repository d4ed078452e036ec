package kam.contractapproval.approval.route;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kam.kit.master.StaffMember;

/** To whom a step goes whose approver is gone (改派): to a role or to one person, and why. */
public record Reassignment(
        @Size(min = 1, max = 50) String role,
        @Size(min = 1, max = 100) @StaffMember String person,
        @NotBlank @Size(max = 2000) String reason) {

    /** As the trail says it. */
    public String text() {
        return person == null ? "to role " + role : "to person " + person;
    }

    /** What a second person says to it. */
    public record ReassignmentDecision(
            @NotNull ReassignmentVerdict verdict,
            @Size(max = 2000) String comment) {}

    /** Whether the step goes as proposed, or stays. */
    public enum ReassignmentVerdict {
        CONFIRM,
        REFUSE
    }
}
