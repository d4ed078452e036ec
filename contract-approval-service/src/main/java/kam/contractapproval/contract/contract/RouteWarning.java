package kam.contractapproval.contract.contract;

import jakarta.annotation.Nonnull;
import kam.kit.problem.Wording;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to be known before one decides on a contract (提示), and stops nobody; said in the caller's language. Ours. */
public record RouteWarning(
        @Nonnull String code,
        @Nonnull @Schema(implementation = String.class) Wording text) {}
