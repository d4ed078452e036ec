package kam.customer.servicedesk.agreement;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/** A plan as it was signed; never rewritten. */
@Embeddable
record PlanVersion(int agreementVersion, AgreementPlan plan, LocalDate signedOn, UUID documentId) {}
