package kam.contractapproval.approval.delegation;

import jakarta.annotation.Nonnull;
import kam.kit.problem.Wording;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a deed will not do for although it says so (提示), and stops nobody; said in the caller's language. Ours. */
public record DelegationWarning(
        @Nonnull String code,
        @Nonnull @Schema(implementation = String.class) Wording text) {}
