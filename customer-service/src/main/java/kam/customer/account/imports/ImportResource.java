package kam.customer.account.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import kam.kit.idempotency.Idempotent;
import kam.kit.identity.Role;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.sheet.FileCharset;
import kam.kit.upload.Upload;
import kam.kit.web.Answer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(ImportResource.COLLECTION)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "customer-imports", description = "客户导入")
class ImportResource {
    static final String COLLECTION = "/api/v1/customer-imports";
    private static final String CSV = "text/csv";

    private final ImportService imports;

    ImportResource(ImportService imports) {
        this.imports = imports;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Idempotent
    @RolesAllowed({Role.OFFICE, Role.KA_SPECIALIST, Role.ADMIN})
    @Operation(
            summary = "Import customers from a CSV or XLSX file",
            description =
                    "At most 20 MiB and 100,000 rows of at most 200 columns and 10,000 characters each, 5,000 in a"
                            + " cell. The first row names the columns, in"
                            + " Chinese or English. Customers are known by their unified social credit code: new ones are"
                            + " registered, others changed where the file says something else; an empty cell leaves what is on"
                            + " record. The work goes on after the answer: read the import until it is no longer RUNNING.")
    @APIResponseSchema(value = ImportView.class, responseCode = "201", responseDescription = "Begun")
    public Response start(@QueryParam("charset") FileCharset charset, Upload file) {
        return Answer.created(COLLECTION, imports.start(file, charset));
    }

    @GET
    @RolesAllowed({Role.OFFICE, Role.KA_SPECIALIST, Role.ADMIN, Role.AUDITOR})
    @Operation(summary = "List imports, newest first")
    public Page<ImportView> list(@Valid @BeanParam PageRequest page) {
        return imports.list(page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.OFFICE, Role.KA_SPECIALIST, Role.ADMIN, Role.AUDITOR})
    @Operation(summary = "Read how far an import is")
    @APIResponseSchema(ImportView.class)
    public Response read(@PathParam("id") UUID id) {
        return Answer.ok(imports.read(id));
    }

    @GET
    @Path("{id}/errors")
    @Produces(CSV)
    @RolesAllowed({Role.OFFICE, Role.KA_SPECIALIST, Role.ADMIN, Role.AUDITOR})
    @Operation(
            summary = "Download the error file",
            description = "A row for each fault: row and column in the file sent, value, reason code and reason in"
                    + " Chinese and English. It is complete when the import is no longer RUNNING.")
    public Response errors(@PathParam("id") UUID id) {
        imports.read(id);
        StreamingOutput file = out -> imports.writeErrors(id, out);
        return Response.ok(file, CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"errors.csv\"")
                .build();
    }
}
