package kam.customer.servicedesk.agreement;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/** When the agreement was signed, and the document that shows it. */
record AgreementSigning(
        @NotNull LocalDate signedOn, @NotNull UUID documentId) {}
