package kam.customer.servicedesk.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import kam.customer.servicedesk.agreement.ServiceAgreement.Registration;

/** What clients send about a service agreement. */
interface ServiceAgreementForms {
    /** When the agreement was signed, and the document that shows it. */
    record AgreementSigning(
            @NotNull LocalDate signedOn, @NotNull UUID documentId) {}

    /** A key account registers for a service agreement. */
    record NewAgreement(
            @NotNull UUID customerId, @Valid @NotNull Registration registration) {}

    /** A plan, and why it is made or changed. */
    record NewAgreementPlan(
            @NotBlank @Size(max = 2000) String reason,
            @Valid @NotNull AgreementPlan plan) {}
}
