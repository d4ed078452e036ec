package kam.kpi.assessment.scorecard;

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
import kam.kit.idempotency.Idempotent;
import kam.kit.identity.Role;
import kam.kit.list.FileWish;
import kam.kit.list.ListFiles;
import kam.kit.list.ListGrammar;
import kam.kit.list.ListPage;
import kam.kit.list.ListQuery;
import kam.kit.persistence.Page;
import kam.kit.web.Answer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(ScorecardResource.COLLECTION)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "scorecards", description = "考核表")
@ListGrammar(
        of = Scorecard.class,
        view = ScorecardView.class,
        filters = {"person", "office", "period", "status", "scheme=schemeNumber"},
        ranges = {"points", "computedAt", "publishedAt"},
        sorts = {"person", "period", "points", "computedAt", "publishedAt"})
class ScorecardResource {
    static final String COLLECTION = "/api/v1/scorecards";

    private final ScorecardService scorecards;

    ScorecardResource(ScorecardService scorecards) {
        this.scorecards = scorecards;
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.KA_DIRECTOR, Role.HR})
    @Operation(summary = "Compute a person's scorecard of a quarter from the facts of now")
    @APIResponseSchema(value = ScorecardView.class, responseCode = "201", responseDescription = "Computed")
    public Response compute(@Valid @NotNull NewScorecard wanted) {
        return Answer.created(COLLECTION, scorecards.compute(wanted));
    }

    @GET
    @RolesAllowed(Role.READERS)
    @Operation(summary = "List scorecards, newest first; people see their own, an office manager those of the office")
    public Page<ScorecardView> list(@Valid @BeanParam ListPage page, @BeanParam ListQuery query) {
        return scorecards.list(page, query);
    }

    @GET
    @Path("export")
    @RolesAllowed(Role.READERS)
    @Produces({ListFiles.CSV, ListFiles.XLSX})
    @Operation(summary = "Read all scorecards of the list as a file")
    public Response exportScorecards(@Valid @BeanParam FileWish wish, @BeanParam ListQuery query) {
        return scorecards.export(wish, query);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Role.READERS)
    @Operation(summary = "Read a scorecard: every line with points and the receipt for them")
    @APIResponseSchema(ScorecardView.class)
    public Response read(@PathParam("id") UUID id) {
        return Answer.ok(scorecards.read(id));
    }

    @GET
    @Path("{id}/canonical-form")
    @RolesAllowed(Role.READERS)
    @Operation(summary = "Read what the digest was taken over: the SHA-256 of this answer's bytes is the digest")
    @APIResponseSchema(CanonicalScorecard.class)
    public Response canonicalForm(@PathParam("id") UUID id) {
        return Response.ok(scorecards.canonical(id)).build();
    }

    @GET
    @Path("{id}/chart")
    @RolesAllowed(Role.READERS)
    @Produces("image/svg+xml")
    @Operation(summary = "Draw the scorecard: points per indicator against their weight")
    public String chart(@PathParam("id") UUID id) {
        return scorecards.chart(id);
    }

    @POST
    @Path("{id}/recomputation")
    @Idempotent
    @RolesAllowed({Role.KA_DIRECTOR, Role.HR})
    @Operation(summary = "Compute the same again by the same scheme, as another scorecard; equal facts, equal digest")
    @APIResponseSchema(value = ScorecardView.class, responseCode = "201", responseDescription = "Computed again")
    public Response recompute(@PathParam("id") UUID id) {
        return Answer.created(COLLECTION, scorecards.recompute(id));
    }

    @POST
    @Path("{id}/publication")
    @Idempotent
    @RolesAllowed({Role.KA_DIRECTOR, Role.HR})
    @Operation(summary = "Make a scorecard final; one per person and period, after the period, by somebody else")
    @APIResponseSchema(ScorecardView.class)
    public Response publish(@PathParam("id") UUID id) {
        return Answer.ok(scorecards.publish(id));
    }
}
