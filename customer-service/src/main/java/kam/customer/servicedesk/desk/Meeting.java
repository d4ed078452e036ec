package kam.customer.servicedesk.desk;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import kam.kit.problem.CommonFault;
import kam.kit.problem.CommonProblem;
import kam.kit.problem.Problem;

/** A meeting held with the customer (定期会议): who, about what, what the customer said, what was agreed. */
@Embeddable
public record Meeting(
        @NotNull LocalDate heldOn,
        @NotBlank @Size(max = 500) String participants,
        @NotBlank @Size(max = 2000) String topics,
        @Size(max = 2000) String feedback,
        @Size(max = 2000) String agreed) {

    /** Refuses with 400 a meeting that is still to come. */
    public void mustBeHeldBy(LocalDate day) {
        if (heldOn.isAfter(day)) {
            throw new Problem(CommonProblem.VALIDATION_FAILED, "A meeting is recorded once it was held")
                    .at("/heldOn", CommonFault.NOT_AFTER.with("day", day));
        }
    }
}
