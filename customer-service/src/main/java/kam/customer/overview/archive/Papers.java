package kam.customer.overview.archive;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Where the archive is kept and what the customer's papers say; a unified licence (三证合一) serves as tax registration
 * too.
 */
@Embeddable
record Papers(
        @Size(max = 300) String archiveLocation,
        @Size(max = 50) String licenceNumber,
        @Size(max = 50) String taxNumber,
        @NotNull boolean licenceUnified) {
    static final Papers NONE = new Papers(null, null, null, false);
}
