package kam.goodsledger.stock.shipment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import kam.kit.identity.Role;
import kam.kit.problem.CommonProblem;
import kam.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(ShipmentResource.COLLECTION + "/batches")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "shipments")
class NoticeBatchResource {
    private final NoticeBatchService batches;

    NoticeBatchResource(NoticeBatchService batches) {
        this.batches = batches;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PartnerSigned
    @RolesAllowed(Role.OEM)
    @Operation(
            summary = "Send up to 1,000 shipping notices; each gets its own answer",
            description =
                    "At most 4 MiB. Each notice is booked by itself: 201 booked now, 200 booked before, 4xx refused and why. The"
                            + " batch has an Idempotency-Key or, signed by Standard Webhooks, a webhook-id: sent again under"
                            + " it, the batch gets the same answer. A batch that was not answered is sent again; notices that were"
                            + " refused for the moment are sent in another batch.")
    public NoticeBatchAnswer notify(
            @HeaderParam("Idempotency-Key") @Pattern(regexp = "[\\x21-\\x7e]{1,255}") String key,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = NoticeBatch.class)))
                    InputStream batch) {
        if (key == null) {
            throw new Problem(CommonProblem.IDEMPOTENCY_KEY_REQUIRED, "Send a new Idempotency-Key or webhook-id");
        }
        return batches.take(key, batch);
    }
}
