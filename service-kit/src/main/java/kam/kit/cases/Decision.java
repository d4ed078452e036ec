package kam.kit.cases;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody decides on a case: approved, handed back to be changed, or rejected for good; the digest is that of the
 * content as it was read, the reason is needed unless it is approved. A delegate may name the deed that he acts under.
 */
@Schema(name = "CaseDecision")
public record Decision(
        @NotNull Verdict verdict,
        @NotBlank @Size(max = 64) String digest,
        @Size(max = 1000) String reason,
        UUID delegationId) {

    public enum Verdict {
        APPROVE,
        RETURN,
        REJECT
    }

    public boolean approves() {
        return verdict == Verdict.APPROVE;
    }

    boolean lacksReason() {
        return !approves() && (reason == null || reason.isBlank());
    }
}
