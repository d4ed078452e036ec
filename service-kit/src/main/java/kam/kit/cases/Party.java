package kam.kit.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The customer that something is about, with its number and name as they were known then. */
@Embeddable
@Schema(name = "Customer")
public record Party(
        @Column(name = "customer_id") UUID id,
        @Column(name = "customer_number") String number,
        @Column(name = "customer_name") String name) {}
