package kam.visit.gift;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A decision on the content whose digest was read; a rejection needs a reason. */
record GiftDecision(
        @NotNull Verdict verdict,
        @NotBlank @Size(max = 64) String contentDigest,
        @Size(max = 500) String reason) {

    enum Verdict {
        APPROVE,
        REJECT
    }
}
