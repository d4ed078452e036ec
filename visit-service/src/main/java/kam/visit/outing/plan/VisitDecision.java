package kam.visit.outing.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The marketing manager's decision on the content whose digest was read; all but approval need a reason. */
record VisitDecision(
        @NotNull Verdict verdict,
        @NotBlank @Size(max = 64) String contentDigest,
        @Size(max = 500) String reason) {

    enum Verdict {
        APPROVE,
        RETURN,
        REJECT;

        VisitPlanStatus status() {
            return switch (this) {
                case APPROVE -> VisitPlanStatus.APPROVED;
                case RETURN -> VisitPlanStatus.RETURNED;
                case REJECT -> VisitPlanStatus.REJECTED;
            };
        }
    }
}
