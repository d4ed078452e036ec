package kam.customer.servicedesk.marketinformation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import kam.customer.servicedesk.desk.DeskRole;
import kam.kit.idempotency.Idempotent;
import kam.kit.identity.Role;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.web.Answer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(MarketInformationResource.COLLECTION)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "market-information", description = "市场信息：目标客户新开工项目")
class MarketInformationResource {
    static final String COLLECTION = "/api/v1/market-information";

    private final MarketInformationService information;

    MarketInformationResource(MarketInformationService information) {
        this.information = information;
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.OFFICE, Role.KA_SPECIALIST})
    @Operation(summary = "Register a new project of a target customer")
    @APIResponseSchema(value = MarketInformationView.class, responseCode = "201", responseDescription = "Registered")
    public Response register(@Valid @NotNull NewInformation found) {
        return Answer.created(COLLECTION, information.register(found));
    }

    @GET
    @RolesAllowed(DeskRole.READERS)
    @Operation(summary = "List market information, newest first")
    public Page<MarketInformationView> list(
            @Valid @BeanParam PageRequest page,
            @QueryParam("status") InformationStatus status,
            @QueryParam("customerId") UUID customerId,
            @QueryParam("registeredBy") @Size(max = 100) String registeredBy) {
        return information.list(page, status, customerId, registeredBy);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(DeskRole.READERS)
    @Operation(summary = "Read market information")
    @APIResponseSchema(MarketInformationView.class)
    public Response read(@PathParam("id") UUID id) {
        return Answer.ok(information.read(id));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Role.OFFICE, Role.KA_SPECIALIST})
    @Operation(summary = "Change information that is not judged yet")
    @APIResponseSchema(MarketInformationView.class)
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull Project project) {
        return Answer.ok(information.change(id, ifMatch, project));
    }

    @POST
    @Path("{id}/judgement")
    @Idempotent
    @RolesAllowed({Role.KA_SPECIALIST, Role.KA_DIRECTOR})
    @Operation(summary = "Judge whether it is valid, how complete and how timely; not one's own")
    @APIResponseSchema(MarketInformationView.class)
    public Response judge(@PathParam("id") UUID id, @Valid @NotNull InformationAssessment assessment) {
        return Answer.ok(information.judge(id, assessment));
    }

    @POST
    @Path("{id}/conversion")
    @Idempotent
    @RolesAllowed({Role.OFFICE, Role.KA_SPECIALIST})
    @Operation(summary = "Record the application or contract that valid information has led to")
    @APIResponseSchema(MarketInformationView.class)
    public Response convert(@PathParam("id") UUID id, @Valid @NotNull Conversion conversion) {
        return Answer.ok(information.convert(id, conversion));
    }
}
