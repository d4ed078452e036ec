package kam.goodsledger.statement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * A signature under the statement that was read with this digest. For the customer's side, the document of this
 * statement that bears signature and seal (加盖公章).
 */
record NewSignature(
        @NotNull Side side,
        @NotBlank @Size(max = 100) String signedBy,
        @NotBlank @Size(max = 64) String digest,
        UUID documentId) {}
