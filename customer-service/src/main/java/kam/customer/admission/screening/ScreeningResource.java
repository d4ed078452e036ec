package kam.customer.admission.screening;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import kam.customer.admission.screening.Screening.NewDecision;
import kam.kit.idempotency.Idempotent;
import kam.kit.identity.Role;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.web.Answer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(ScreeningResource.COLLECTION)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "screenings", description = "客户筛选")
class ScreeningResource {
    static final String COLLECTION = "/api/v1/screenings";

    private final ScreeningService screenings;

    ScreeningResource(ScreeningService screenings) {
        this.screenings = screenings;
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.OFFICE, Role.KA_SPECIALIST, Role.KA_DIRECTOR, Role.MARKETING_MANAGER})
    @Operation(summary = "Screen a candidate by the scorecard in force")
    @APIResponseSchema(value = ScreeningView.class, responseCode = "201", responseDescription = "Screened")
    public Response screen(@Valid @NotNull NewScreening screening) {
        return Answer.created(COLLECTION, screenings.screen(screening));
    }

    @GET
    @RolesAllowed({Role.READERS, Role.MARKETING_MANAGER})
    @Operation(summary = "Rank the candidates screened by one version of the scorecard, best first, and say why")
    public Page<ScreeningView> rank(
            @Valid @BeanParam PageRequest page,
            @QueryParam("scorecardVersion") @Min(1) Integer scorecardVersion,
            @QueryParam("decided") Boolean decided,
            @QueryParam("customerId") UUID customerId) {
        return screenings.ranking(page, scorecardVersion, decided, customerId);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.READERS, Role.MARKETING_MANAGER})
    @Operation(summary = "Read a screening")
    @APIResponseSchema(ScreeningView.class)
    public Response read(@PathParam("id") UUID id) {
        return Answer.ok(screenings.read(id));
    }

    @POST
    @Path("{id}/decision")
    @Idempotent
    @RolesAllowed({Role.KA_DIRECTOR, Role.MARKETING_MANAGER})
    @Operation(summary = "Decide, once, whether to go on with the candidate")
    @APIResponseSchema(ScreeningView.class)
    public Response decide(@PathParam("id") UUID id, @Valid @NotNull NewDecision decision) {
        return Answer.ok(screenings.decide(id, decision));
    }
}
