package kam.goodsledger.contract.contract;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import kam.kit.identity.Role;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/owed-goods")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "owed-goods", description = "欠货")
class OwedGoodsResource {
    private final OwedGoodsReader reader;

    OwedGoodsResource(OwedGoodsReader reader) {
        this.reader = reader;
    }

    @GET
    @RolesAllowed(Role.READERS)
    @Operation(summary = "List contract lines with what they owe the customer, and where it is")
    public Page<OwedGoodsView> list(
            @Valid @BeanParam PageRequest page,
            @QueryParam("office") String office,
            @QueryParam("customerId") UUID customerId,
            @QueryParam("contractId") UUID contractId) {
        return reader.list(page, office, customerId, contractId);
    }
}
