package kam.kit.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kam.kit.identity.Role;
import kam.kit.persistence.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.logging.MDC;

/** Operations by which the web edge is tested. */
@Path("/api/v1/cases")
@RolesAllowed(Role.AUDITOR)
class CaseResource {
    enum Kind {
        GOODS,
        MONEY
    }

    record Line(
            @NotBlank String sku,
            @NotNull @Digits(integer = 6, fraction = 4) BigDecimal quantity) {}

    record Case(
            @NotBlank @Size(max = 50) String name,
            Kind kind,
            int count,
            Integer maybe,
            Boolean flag,
            BigDecimal amount,
            UUID id,
            LocalDate day,
            OffsetDateTime at,
            Instant instant,
            Map<String, String> notes,
            @Size(max = 5) List<@Valid @NotNull Line> lines) {}

    record Window(
            @QueryParam("from") LocalDate from,
            @QueryParam("size") @Min(1) Integer size) {}

    private final EntityManager entities;

    CaseResource(EntityManager entities) {
        this.entities = entities;
    }

    @POST
    public Case echo(@Valid @NotNull Case body) {
        return body;
    }

    @POST
    @Path("optional")
    @Operation(hidden = true)
    public Case echoWithoutAnyAnnotation(Case body) {
        return new Case(body.name(), null, 0, null, null, null, null, null, null, null, null, null);
    }

    @POST
    @Path("{id}/documents")
    @Consumes(MediaType.WILDCARD)
    public long size(InputStream body) throws IOException {
        return body.transferTo(OutputStream.nullOutputStream());
    }

    @GET
    public Map<String, String> list(
            @Valid @BeanParam PageRequest page,
            @Valid @BeanParam Window window,
            @QueryParam("kind") Kind kind,
            @QueryParam("customerId") UUID customerId,
            @QueryParam("at") Instant at,
            @QueryParam("open") Boolean open,
            @QueryParam("least") BigDecimal least,
            @QueryParam("tag") List<String> tags) {
        page.lastSeen();
        return Map.of("requestId", String.valueOf(MDC.get("requestId")), "tags", tags.toString());
    }

    @GET
    @Path("{id}")
    public UUID read(@PathParam("id") UUID id) {
        return id;
    }

    @PUT
    @Path("{id}")
    public UUID change(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull Line body) {
        Etag.mustMatch(ifMatch, 3);
        return id;
    }

    @POST
    @Path("{id}/end")
    public void end(@PathParam("id") UUID id) {}

    @GET
    @Path("guarded")
    public String guarded(@QueryParam("size") Integer size) {
        return "seen";
    }

    @GET
    @Path("unannounced")
    @Operation(hidden = true)
    public Response bare(@QueryParam("status") int status) {
        return Response.status(status).entity("java.lang.Secret").build();
    }

    @POST
    @Path("failures/{sqlState}")
    @Operation(hidden = true)
    @Transactional
    public void fail(@PathParam("sqlState") String sqlState) {
        entities.createNativeQuery("do $$ begin raise exception 'secret' using errcode = '" + sqlState + "'; end $$")
                .executeUpdate();
    }

    @POST
    @Path("bugs")
    @Operation(hidden = true)
    public void bug() {
        throw new IllegalStateException("secret of the house");
    }
}
