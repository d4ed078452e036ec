package kam.customer.servicedesk.ticket;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import kam.kit.master.StaffMember;
import kam.kit.problem.Problem;

/**
 * A call or message of a customer. A complaint may name the person complained about, a crisis has to name its product
 * and owner.
 */
record NewTicket(
        @NotNull UUID customerId,
        @NotNull TicketKind kind,
        @Valid @NotNull Call call,
        @Size(max = 100) @StaffMember(orFormer = true) String complainedOf,
        @Valid Crisis crisis) {

    /** Refuses with 400 what belongs to another kind, and a crisis without an owner. */
    void mustFitItsKind() {
        if ((kind == TicketKind.CRISIS) != (crisis != null)) {
            throw new Problem(TicketProblem.DETAILS_DO_NOT_FIT, "A crisis, and nothing else, has product and owner")
                    .at("/crisis", "goes with the kind CRISIS");
        }
        if (complainedOf != null && kind != TicketKind.COMPLAINT) {
            throw new Problem(TicketProblem.DETAILS_DO_NOT_FIT, "Only a complaint is about a person")
                    .at("/complainedOf", "goes with the kind COMPLAINT");
        }
    }

    /** What a crisis is about and who owns it from now on. */
    record Crisis(
            @NotBlank @Size(max = 200) String product,
            @NotBlank @Size(max = 100) @StaffMember String owner) {}
}
