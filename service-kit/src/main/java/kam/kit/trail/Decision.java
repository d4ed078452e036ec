package kam.kit.trail;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kam.kit.problem.CommonFault;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;

/** A decision (审批) on the content whose digest was read; to hand it back needs a reason. */
public record Decision(
        @NotNull Verdict verdict,
        @NotBlank @Size(max = 64) String contentDigest,
        @Size(max = 1000) String reason) {

    public enum Verdict {
        APPROVE,
        RETURN
    }

    public boolean approves() {
        return verdict == Verdict.APPROVE;
    }

    /**
     * Refuses with 403 who brought it to one of the drafters' statuses, with 409 a digest that is not the current
     * one, and with 400 a return without reason.
     */
    public void mustHold(String currentDigest, Trail trail, Act act, Enum<?>... draftersStatuses) {
        if (trail.shows(act.by(), draftersStatuses)) {
            throw new Problem(DecisionProblem.OWN_DRAFT, "You drafted, changed or submitted it");
        }
        if (!contentDigest.equals(currentDigest)) {
            throw new Problem(DecisionProblem.CONTENT_CHANGED, "The digest now is " + currentDigest);
        }
        if (!approves() && (reason == null || reason.isBlank())) {
            throw new Problem(DecisionProblem.REASON_REQUIRED, new Wording("请说明理由", "Say why"))
                    .at("/reason", CommonFault.REASON_NEEDED);
        }
    }
}
