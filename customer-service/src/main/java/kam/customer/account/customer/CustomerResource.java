package kam.customer.account.customer;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import kam.customer.account.customer.Customer.NewCustomer;
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

@Path(CustomerResource.COLLECTION)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "customers", description = "客户档案")
@ListGrammar(
        of = Customer.class,
        view = CustomerView.class,
        filters = {
            "status",
            "creditCode",
            "office",
            "accountManager",
            "industry",
            "creditLevel",
            "category",
            "ownership"
        },
        ranges = {"registeredAt", "archiveReviewedOn", "archivePercent"},
        sorts = {"name", "number", "registeredAt", "archiveReviewedOn", "archivePercent"})
class CustomerResource {
    static final String COLLECTION = "/api/v1/customers";

    private final CustomerService customers;

    CustomerResource(CustomerService customers) {
        this.customers = customers;
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.OFFICE)
    @Operation(summary = "Register a customer of the caller's office")
    @APIResponseSchema(value = CustomerView.class, responseCode = "201", responseDescription = "Registered")
    public Response register(@Valid @NotNull NewCustomer registration) {
        return Answer.created(COLLECTION, customers.register(registration));
    }

    @GET
    @RolesAllowed({Role.READERS, Role.SERVICE_AGENT})
    @Operation(summary = "List customers, newest first; q finds them by name, number and credit code")
    public Page<CustomerView> list(@Valid @BeanParam ListPage page, @BeanParam ListQuery query) {
        return customers.list(page, query);
    }

    @GET
    @Path("export")
    @Produces({ListFiles.CSV, ListFiles.XLSX})
    @RolesAllowed({Role.READERS, Role.SERVICE_AGENT})
    @Operation(summary = "Read all customers of the list as a file")
    public Response exportCustomers(@Valid @BeanParam FileWish wish, @BeanParam ListQuery query) {
        return customers.export(wish, query);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.READERS, Role.SERVICE_AGENT})
    @Operation(summary = "Read a customer's archive")
    @APIResponseSchema(CustomerView.class)
    public Response read(@PathParam("id") UUID id) {
        return Answer.ok(customers.read(id));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Role.OFFICE)
    @Operation(
            summary = "Change what the office says of a customer",
            description =
                    "All of it is replaced: of what is absent, such as ownership, nothing is on record afterwards.")
    @APIResponseSchema(CustomerView.class)
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull CustomerDetails details) {
        return Answer.ok(customers.change(id, ifMatch, details));
    }
}
