package kam.customer.admission.screening;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Who is screened (候选客户); the customer's id is null where it is not registered. */
@Embeddable
record Candidate(UUID customerId, String name, String creditCode) {}
