package kam.customer.servicedesk.ticket;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kam.kit.problem.Problem;

/** Whether a complaint is valid (有效投诉), what caused it, the remedy, and what is improved; a valid one needs all. */
@Embeddable
record Judgement(
        @NotNull Boolean valid,
        @NotBlank @Size(max = 2000) String cause,
        @Size(max = 2000) String complaintRemedy,
        @Size(max = 2000) String improvement) {

    void mustBeComplete() {
        if (valid && isBlank(complaintRemedy)) {
            throw new Problem(TicketProblem.REMEDY_REQUIRED, "A valid complaint is remedied")
                    .at("/complaintRemedy", "needed if valid");
        }
        if (valid && isBlank(improvement)) {
            throw new Problem(TicketProblem.REMEDY_REQUIRED, "A valid complaint improves something")
                    .at("/improvement", "needed if valid");
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
