package kam.contractapproval.contract.contract;

import jakarta.annotation.Nullable;
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
import kam.contractapproval.approval.route.Decision;
import kam.contractapproval.contract.contract.ContractForms.ContractChange;
import kam.contractapproval.contract.contract.ContractForms.NewContract;
import kam.contractapproval.contract.contract.ContractForms.SubmissionWish;
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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(ContractResource.COLLECTION)
@RolesAllowed(Role.READERS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "contracts", description = "合同与审批")
@ListGrammar(
        of = Contract.class,
        view = ContractSummary.class,
        filters = {
            "status=approval.status",
            "customerId=party.customerId",
            "applicationId=party.applicationId",
            "amends=succession.amends",
            "office=party.office",
            "accountManager=content.accountManager",
            "signedBeforeApproval=signature.signedBeforeApproval"
        },
        ranges = {
            "amount=content.amount",
            "validFrom=content.validFrom",
            "signedOn=signature.signedOn",
            "endsOn=performance.expiry.endsOn"
        },
        sorts = {
            "number",
            "customerName=party.customerName",
            "amount=content.amount",
            "signedOn=signature.signedOn",
            "endsOn=performance.expiry.endsOn"
        })
class ContractResource {
    static final String COLLECTION = "/api/v1/contracts";

    private final ContractService contracts;
    private final ContractSigningService signing;
    private final RouteService routes;

    ContractResource(ContractService contracts, ContractSigningService signing, RouteService routes) {
        this.contracts = contracts;
        this.signing = signing;
        this.routes = routes;
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.OFFICE)
    @Operation(summary = "Draft a contract for a key account of the caller's office")
    @APIResponseSchema(value = ContractView.class, responseCode = "201", responseDescription = "Drafted")
    public Response draft(@Valid @NotNull NewContract wish) {
        return Answer.created(COLLECTION, contracts.draft(wish));
    }

    @GET
    @Operation(
            summary = "List contracts, newest first",
            description = "q finds them by number and customer. With expiringWithinDays, those in effect of which the"
                    + " term ends by then; with amends, the amendments of a contract. The amount by which one filters"
                    + " and sorts is that of the contract itself, whatever amends it.")
    public Page<ContractSummary> list(
            @Valid @BeanParam ListPage page, @BeanParam ListQuery query, @Valid @BeanParam ContractFilter wanted) {
        return contracts.list(page, query, wanted);
    }

    @GET
    @Path("export")
    @Produces({ListFiles.CSV, ListFiles.XLSX})
    @Operation(summary = "Read all contracts of the list as a file")
    public Response exportContracts(
            @Valid @BeanParam FileWish wish, @BeanParam ListQuery query, @Valid @BeanParam ContractFilter wanted) {
        return contracts.export(wish, query, wanted);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read a contract with its internal annex")
    @APIResponseSchema(ContractView.class)
    public Response read(@PathParam("id") UUID id) {
        return Answer.ok(contracts.read(id));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Role.OFFICE)
    @Operation(summary = "Change the terms of a draft")
    @APIResponseSchema(ContractView.class)
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull ContractChange change) {
        return Answer.ok(contracts.change(id, ifMatch, change));
    }

    @POST
    @Path("{id}/submission")
    @Idempotent
    @RolesAllowed(Role.OFFICE)
    @Operation(
            summary = "Submit a draft for approval by the tier of its amount",
            description = "The body may be absent. It gives the reason for selling under a floor price, which the"
                    + " policy may demand at the top tier.")
    @APIResponseSchema(ContractView.class)
    public Response submit(
            @PathParam("id") UUID id, @RequestBody(required = false) @Valid @Nullable SubmissionWish wish) {
        return Answer.ok(contracts.submit(id, wish));
    }

    @POST
    @Path("{id}/decisions")
    @Idempotent
    @RolesAllowed(Role.STAFF)
    @Operation(
            summary = "Sign, return or reject at a step of the route",
            description = "By whom the step asks for, or by a delegate under a deed, who needs no role of his own.")
    @APIResponseSchema(ContractView.class)
    public Response decide(@PathParam("id") UUID id, @Valid @NotNull Decision decision) {
        return Answer.ok(contracts.decide(id, decision));
    }

    @POST
    @Path("{id}/withdrawal")
    @Idempotent
    @RolesAllowed(Role.OFFICE)
    @Operation(summary = "Take a contract back before its route has ended")
    @APIResponseSchema(ContractView.class)
    public Response withdraw(@PathParam("id") UUID id) {
        return Answer.ok(contracts.withdraw(id));
    }

    @POST
    @Path("{id}/cancellation")
    @Idempotent
    @RolesAllowed(Role.OFFICE)
    @Operation(summary = "Give a draft up")
    @APIResponseSchema(ContractView.class)
    public Response cancel(@PathParam("id") UUID id) {
        return Answer.ok(contracts.cancel(id));
    }

    @POST
    @Path("{id}/signature")
    @Idempotent
    @RolesAllowed(Role.STAFF)
    @Operation(
            summary = "File the signed and sealed copy of an approved contract, which puts it into effect",
            description =
                    "By the signer of the tier: the office manager in the lowest and on the short route, else the department. The digest is that"
                            + " of the approved content. An amendment changes the terms of the contract it amends.")
    @APIResponseSchema(ContractView.class)
    public Response sign(@PathParam("id") UUID id, @Valid @NotNull NewSignature signed) {
        return Answer.ok(signing.sign(id, signed));
    }

    @GET
    @Path("{id}/route")
    @Operation(summary = "Explain a contract's route: tier and why, steps, who may act, what is missing")
    public RouteExplanation explainContractRoute(@PathParam("id") UUID id) {
        return routes.explain(id);
    }

    @GET
    @Path("{id}/customer-copy")
    @Operation(summary = "Read a contract as the customer may see it, without floor or settlement prices")
    public CustomerCopy readCustomersCopyOfContract(@PathParam("id") UUID id) {
        return routes.customerCopy(id);
    }
}
