package kam.customer.development.worth;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import kam.customer.development.worth.WorthAnalysis.WorthStatus;
import kam.customer.development.worth.WorthAnalysisForms.NewWorthAnalysis;
import kam.customer.development.worth.WorthAnalysisForms.WorthRecomputation;
import kam.kit.idempotency.Idempotent;
import kam.kit.identity.Role;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.web.Answer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(WorthAnalysisResource.COLLECTION)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "worth-analyses", description = "开发价值分析")
class WorthAnalysisResource {
    static final String COLLECTION = "/api/v1/worth-analyses";

    private final WorthAnalysisService analyses;

    WorthAnalysisResource(WorthAnalysisService analyses) {
        this.analyses = analyses;
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.ACCOUNT_MANAGER, Role.KA_SPECIALIST})
    @Operation(summary = "Draft an analysis of what developing a customer is worth, the next revision")
    @APIResponseSchema(value = WorthAnalysisView.class, responseCode = "201", responseDescription = "Drafted")
    public Response draft(@Valid @NotNull NewWorthAnalysis analysis) {
        return Answer.created(COLLECTION, analyses.draft(analysis));
    }

    @GET
    @RolesAllowed(Role.READERS)
    @Operation(summary = "List worth analyses, newest first")
    public Page<WorthAnalysisView> list(
            @Valid @BeanParam PageRequest page,
            @QueryParam("status") WorthStatus status,
            @QueryParam("customerId") UUID customerId) {
        return analyses.list(page, status, customerId);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Role.READERS)
    @Operation(summary = "Read a worth analysis")
    @APIResponseSchema(WorthAnalysisView.class)
    public Response read(@PathParam("id") UUID id) {
        return Answer.ok(analyses.read(id));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Role.ACCOUNT_MANAGER, Role.KA_SPECIALIST})
    @Operation(summary = "Write the analysis anew, while it is a draft")
    @APIResponseSchema(WorthAnalysisView.class)
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull WorthContent content) {
        return Answer.ok(analyses.change(id, ifMatch, content));
    }

    @POST
    @Path("{id}/conclusion")
    @Idempotent
    @RolesAllowed({Role.ACCOUNT_MANAGER, Role.KA_SPECIALIST})
    @Operation(summary = "Conclude the analysis: net worth and verdict by the rule in force, for good")
    @APIResponseSchema(WorthAnalysisView.class)
    public Response conclude(@PathParam("id") UUID id) {
        return Answer.ok(analyses.conclude(id));
    }

    @GET
    @Path("{id}/recomputation")
    @RolesAllowed(Role.READERS)
    @Operation(summary = "Judge a concluded analysis again by its own rule and compare the digests")
    public WorthRecomputation recompute(@PathParam("id") UUID id) {
        return analyses.recompute(id);
    }
}
