package kam.customer.account.customer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import kam.customer.account.customer.ArchiveChange.ChangeView;
import kam.kit.identity.Role;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/customers/{id}/changes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "customers")
class ArchiveChangeResource {
    private final ArchiveChanges changes;

    ArchiveChangeResource(ArchiveChanges changes) {
        this.changes = changes;
    }

    @GET
    @RolesAllowed(Role.READERS)
    @Operation(summary = "List what was changed in a customer's archive, field by field, newest first (档案变更记录)")
    public Page<ChangeView> list(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        return changes.list(id, page);
    }
}
