package kam.contractapproval.contract.seal;

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
import kam.contractapproval.contract.seal.SealUse.NewSealUse;
import kam.contractapproval.contract.seal.SealUse.SealUseView;
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

@Path(SealResource.COLLECTION)
@RolesAllowed(Role.READERS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "seal-uses", description = "用印登记")
@ListGrammar(
        of = SealUse.class,
        view = SealUseView.class,
        filters = {"office", "contractId=paper.contractId", "sealedBy", "beforeApproval=paper.beforeApproval"},
        ranges = {"sealedOn"},
        sorts = {"number", "sealedOn"})
class SealResource {
    static final String COLLECTION = "/api/v1/seal-uses";

    private final SealRegister register;

    SealResource(SealRegister register) {
        this.register = register;
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.OFFICE, Role.BACK_OFFICE, Role.KA_SPECIALIST, Role.KA_APPROVER, Role.SALES_COMPANY_CLERK})
    @Operation(
            summary = "Enter a use of the company's seal",
            description = "The filing of a contract's signed copy enters its own.")
    @APIResponseSchema(value = SealUseView.class, responseCode = "201", responseDescription = "Entered")
    public Response enter(@Valid @NotNull NewSealUse wish) {
        return Answer.created(COLLECTION, register.enter(wish));
    }

    @GET
    @Operation(
            summary = "List uses of the company's seal, newest entry first",
            description = "q finds them by number and what was sealed.")
    public Page<SealUseView> list(@Valid @BeanParam ListPage page, @BeanParam ListQuery query) {
        return register.list(page, query);
    }

    @GET
    @Path("export")
    @Produces({ListFiles.CSV, ListFiles.XLSX})
    @Operation(summary = "Read all uses of the list as a file")
    public Response exportSealUses(@Valid @BeanParam FileWish wish, @BeanParam ListQuery query) {
        return register.export(wish, query);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read a use of the company's seal")
    @APIResponseSchema(SealUseView.class)
    public Response read(@PathParam("id") UUID id) {
        return Answer.ok(register.read(id));
    }
}
