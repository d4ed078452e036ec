package kam.customer.admission.screening;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import kam.customer.admission.screening.ScreeningScorecard.NewScorecard;
import kam.kit.idempotency.Idempotent;
import kam.kit.identity.Role;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.web.Answer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(ScorecardResource.COLLECTION)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "screening-scorecards", description = "筛选指标")
class ScorecardResource {
    static final String COLLECTION = "/api/v1/screening-scorecards";

    private final ScorecardService scorecards;

    ScorecardResource(ScorecardService scorecards) {
        this.scorecards = scorecards;
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.KA_DIRECTOR)
    @Operation(summary = "Issue a new version of the scorecard for candidates")
    @APIResponseSchema(value = ScorecardView.class, responseCode = "201", responseDescription = "Issued")
    public Response issue(@Valid @NotNull NewScorecard scorecard) {
        return Answer.created(COLLECTION, scorecards.issue(scorecard));
    }

    @GET
    @RolesAllowed({Role.READERS, Role.MARKETING_MANAGER})
    @Operation(summary = "List the versions of the scorecard, newest first")
    public Page<ScorecardView> list(@Valid @BeanParam PageRequest page) {
        return scorecards.list(page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.READERS, Role.MARKETING_MANAGER})
    @Operation(summary = "Read a version of the scorecard")
    @APIResponseSchema(ScorecardView.class)
    public Response read(@PathParam("id") UUID id) {
        return Answer.ok(scorecards.read(id));
    }
}
