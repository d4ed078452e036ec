package kam.kpi.measure.target;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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
import kam.kit.idempotency.Idempotent;
import kam.kit.identity.Role;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.web.Answer;
import kam.kpi.fact.Period;
import kam.kpi.measure.target.Target.TargetChange;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(TargetResource.COLLECTION)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "targets", description = "目标及其分解")
class TargetResource {
    static final String COLLECTION = "/api/v1/targets";

    private final TargetService targets;

    TargetResource(TargetService targets) {
        this.targets = targets;
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.KA_DIRECTOR)
    @Operation(summary = "Set a target for a person, an office or the whole; refused when parts exceed the whole")
    @APIResponseSchema(value = TargetView.class, responseCode = "201", responseDescription = "Set")
    public Response set(@Valid @NotNull NewTarget target) {
        return Answer.created(COLLECTION, targets.set(target));
    }

    @GET
    @RolesAllowed({Role.READERS, Role.FINANCE})
    @Operation(summary = "List targets, newest first; people see their own, an office manager those of the office")
    public Page<TargetView> list(
            @Valid @BeanParam PageRequest page,
            @QueryParam("indicator") String indicator,
            @QueryParam("period") String period,
            @QueryParam("office") String office,
            @QueryParam("person") String person) {
        return targets.list(page, indicator, period, office, person);
    }

    @GET
    @Path("breakdown")
    @RolesAllowed({
        Role.OFFICE_MANAGER,
        Role.KA_DIRECTOR,
        Role.HR,
        Role.FINANCE,
        Role.DEPUTY_SALES_DIRECTOR,
        Role.SALES_DIRECTOR,
        Role.GENERAL_MANAGER,
        Role.AUDITOR
    })
    @Operation(summary = "Show how a period's targets are broken down, and what is still to be given out")
    public BreakdownView breakdown(
            @QueryParam("indicator") @NotNull @Size(max = 100) String indicator,
            @QueryParam("period") @NotNull @Pattern(regexp = Period.FORM) String period) {
        return targets.breakdown(indicator, period);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.READERS, Role.FINANCE})
    @Operation(summary = "Read a target with all values it had")
    @APIResponseSchema(TargetView.class)
    public Response read(@PathParam("id") UUID id) {
        return Answer.ok(targets.read(id));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Role.KA_DIRECTOR)
    @Operation(summary = "Change a target's value, with the reason; the earlier values stay readable")
    @APIResponseSchema(TargetView.class)
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull TargetChange change) {
        return Answer.ok(targets.change(id, ifMatch, change));
    }
}
