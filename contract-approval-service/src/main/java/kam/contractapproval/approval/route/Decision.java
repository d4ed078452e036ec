package kam.contractapproval.approval.route;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import kam.contractapproval.approval.route.Route.Verdict;

/**
 * A decision on one step, by the digest of the content that was read. The comment is the reason of a return or a
 * rejection. The delegation names the deed under which a delegate decides for his principal.
 */
public record Decision(
        @NotNull UUID stepId,
        @NotNull Verdict verdict,
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String digest,
        @Size(max = 2000) String comment,
        UUID delegationId) {

    boolean lacksReason() {
        return verdict != Verdict.SIGN && lacksComment();
    }

    boolean lacksComment() {
        return comment == null || comment.isBlank();
    }
}
