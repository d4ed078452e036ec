package kam.contractapproval.contract.product;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import kam.kit.idempotency.Idempotent;
import kam.kit.identity.Role;
import kam.kit.intake.Intake;
import kam.kit.intake.IntakeAnswer;
import kam.kit.list.FileWish;
import kam.kit.list.ListFiles;
import kam.kit.list.ListGrammar;
import kam.kit.list.ListPage;
import kam.kit.list.ListQuery;
import kam.kit.persistence.Page;
import kam.kit.web.Answer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(ProductResource.COLLECTION)
@RolesAllowed({
    Role.OFFICE,
    Role.KA_SPECIALIST,
    Role.KA_APPROVER,
    Role.KA_DIRECTOR,
    Role.SALES_COMPANY_CLERK,
    Role.SALES_COMPANY_APPROVER,
    Role.DEPUTY_SALES_DIRECTOR,
    Role.SALES_DIRECTOR,
    Role.GENERAL_MANAGER,
    Role.FINANCE,
    Role.AUDITOR
})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "products", description = "产品目录")
@ListGrammar(
        of = Product.class,
        view = ProductView.class,
        filters = {"status"},
        sorts = {"sku=skuKey", "name"})
class ProductResource {
    static final String COLLECTION = "/api/v1/products";

    private final ProductService products;
    private final Intake intake;

    ProductResource(ProductService products, Intake intake) {
        this.products = products;
        this.intake = intake;
    }

    /** How several products stand in one request. It is described only: they are read one by one. Requirement W4. */
    record ProductBatch(
            @Schema(
                    type = SchemaType.ARRAY,
                    implementation = Object.class,
                    required = true,
                    minItems = 1,
                    maxItems = Intake.MOST,
                    description = "Each as the body of POST /api/v1/products with its sourceVersion, at most 64 KiB")
            List<Object> products) {}

    @POST
    @Idempotent
    @RolesAllowed(Role.SALES_COMPANY_CLERK)
    @Operation(summary = "Register a product, which is on sale unless it says otherwise")
    @APIResponseSchema(value = ProductView.class, responseCode = "201", responseDescription = "Registered")
    public Response register(@Valid @NotNull ProductContent content) {
        return Answer.created(COLLECTION, products.register(content));
    }

    @POST
    @Path("batches")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.SALES_COMPANY_CLERK, Role.ERP})
    @Operation(
            summary = "Send up to 1,000 products as they are in another system; each gets its own answer",
            description = "At most 4 MiB. A product is known by its sku. What is older than the sourceVersion stored is"
                    + " answered as STALE and changes nothing, so that batches may come again and in any order; other"
                    + " content under the same sourceVersion is refused.")
    public IntakeAnswer takeProductBatch(
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ProductBatch.class)))
                    InputStream batch) {
        return intake.ofBatch(batch, "products", ProductContent.class, products::hear);
    }

    @GET
    @Operation(
            summary = "List products, newest first",
            description = "q finds them by name, in pinyin too, number and specification; sku finds the one of this"
                    + " number in any spelling.")
    public Page<ProductView> list(
            @Valid @BeanParam ListPage page, @BeanParam ListQuery query, @Valid @BeanParam ProductFilter wanted) {
        return products.list(page, query, wanted);
    }

    @GET
    @Path("export")
    @Produces({ListFiles.CSV, ListFiles.XLSX})
    @Operation(summary = "Read all products of the list as a file")
    public Response exportProducts(
            @Valid @BeanParam FileWish wish, @BeanParam ListQuery query, @Valid @BeanParam ProductFilter wanted) {
        return products.export(wish, query, wanted);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read a product with its units")
    @APIResponseSchema(ProductView.class)
    public Response read(@PathParam("id") UUID id) {
        return Answer.ok(products.read(id));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Role.SALES_COMPANY_CLERK)
    @Operation(
            summary = "Change a product",
            description = "Its number may be spelled otherwise, but stays. Status and sourceVersion stay as they are"
                    + " where they are left out.")
    @APIResponseSchema(ProductView.class)
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull ProductContent content) {
        return Answer.ok(products.change(id, ifMatch, content));
    }

    @POST
    @Path("{id}/withdrawal")
    @Idempotent
    @RolesAllowed(Role.SALES_COMPANY_CLERK)
    @Operation(summary = "Sell a product no longer; what was agreed on it stays")
    @APIResponseSchema(ProductView.class)
    public Response withdraw(@PathParam("id") UUID id) {
        return Answer.ok(products.withdraw(id));
    }

    @POST
    @Path("{id}/resumption")
    @Idempotent
    @RolesAllowed(Role.SALES_COMPANY_CLERK)
    @Operation(summary = "Sell a product again")
    @APIResponseSchema(ProductView.class)
    public Response resume(@PathParam("id") UUID id) {
        return Answer.ok(products.resume(id));
    }
}
