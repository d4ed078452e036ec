package kam.kit.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.UUID;
import kam.kit.idempotency.Idempotent;
import kam.kit.identity.Role;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.web.Answer;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

@Path("/api/v1/things")
class ThingResource {
    record NewThing(
            @NotBlank @Size(max = 20) String office,
            @NotBlank @Size(max = 200) String name,
            @NotNull @Digits(integer = 14, fraction = 4) BigDecimal quantity) {}

    record NewName(@NotBlank @Size(max = 200) String name) {}

    private final ThingService things;

    ThingResource(ThingService things) {
        this.things = things;
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.OFFICE_CLERK)
    @APIResponseSchema(value = Thing.View.class, responseCode = "201", responseDescription = "Made")
    public Response make(@Valid @NotNull NewThing body) {
        var thing = things.make(body.office(), body.name(), body.quantity());
        return Answer.created("/api/v1/things", thing);
    }

    @POST
    @Path("{id}/name")
    @Idempotent(required = true)
    @RolesAllowed(Role.OFFICE_CLERK)
    public Response rename(@jakarta.ws.rs.PathParam("id") UUID id, @Valid @NotNull NewName body) {
        return Response.ok(things.rename(id, body.name())).build();
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.OFFICE_CLERK, Role.AUDITOR})
    public Thing.View read(@jakarta.ws.rs.PathParam("id") UUID id) {
        return things.read(id);
    }

    @GET
    @RolesAllowed({Role.OFFICE, Role.AUDITOR})
    public Page<Thing.View> list(@Valid @BeanParam PageRequest page, @QueryParam("name") String name) {
        return things.list(page, name);
    }
}
