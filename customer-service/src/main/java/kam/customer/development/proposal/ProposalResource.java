package kam.customer.development.proposal;

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
import kam.customer.development.proposal.Proposal.ProposalStatus;
import kam.customer.development.proposal.ProposalForms.CustomerNeeds;
import kam.customer.development.proposal.ProposalForms.NewFeedback;
import kam.customer.development.proposal.ProposalForms.NewProposal;
import kam.customer.development.proposal.ProposalForms.NewSolution;
import kam.kit.idempotency.Idempotent;
import kam.kit.identity.Role;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.web.Answer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(ProposalResource.COLLECTION)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "proposals", description = "客户需求与解决方案")
class ProposalResource {
    static final String COLLECTION = "/api/v1/proposals";

    private final ProposalService proposals;

    ProposalResource(ProposalService proposals) {
        this.proposals = proposals;
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.ACCOUNT_MANAGER, Role.KA_SPECIALIST, Role.TECHNICAL_SUPPORT})
    @Operation(summary = "Open a proposal with the customer's needs, pain points and expectations")
    @APIResponseSchema(value = ProposalView.class, responseCode = "201", responseDescription = "Opened")
    public Response open(@Valid @NotNull NewProposal proposal) {
        return Answer.created(COLLECTION, proposals.open(proposal));
    }

    @GET
    @RolesAllowed({Role.READERS, Role.TECHNICAL_SUPPORT})
    @Operation(summary = "List proposals, newest first")
    public Page<ProposalView> list(
            @Valid @BeanParam PageRequest page,
            @QueryParam("status") ProposalStatus status,
            @QueryParam("customerId") UUID customerId) {
        return proposals.list(page, status, customerId);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.READERS, Role.TECHNICAL_SUPPORT})
    @Operation(summary = "Read a proposal with its versions and what the customer said of them")
    @APIResponseSchema(ProposalView.class)
    public Response read(@PathParam("id") UUID id) {
        return Answer.ok(proposals.read(id));
    }

    @PUT
    @Path("{id}/needs")
    @RolesAllowed({Role.ACCOUNT_MANAGER, Role.KA_SPECIALIST, Role.TECHNICAL_SUPPORT})
    @Operation(summary = "Write the needs anew, until a version is accepted")
    @APIResponseSchema(ProposalView.class)
    public Response changeProposalNeeds(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull CustomerNeeds needs) {
        return Answer.ok(proposals.understand(id, ifMatch, needs));
    }

    @POST
    @Path("{id}/versions")
    @Idempotent
    @RolesAllowed({Role.ACCOUNT_MANAGER, Role.KA_SPECIALIST, Role.TECHNICAL_SUPPORT})
    @Operation(summary = "Add the next version of the solution")
    @APIResponseSchema(ProposalView.class)
    public Response addProposalVersion(@PathParam("id") UUID id, @Valid @NotNull NewSolution solution) {
        return Answer.ok(proposals.propose(id, solution));
    }

    @POST
    @Path("{id}/feedback")
    @Idempotent
    @RolesAllowed({Role.ACCOUNT_MANAGER, Role.KA_SPECIALIST, Role.TECHNICAL_SUPPORT})
    @Operation(summary = "Record what the customer said of a version")
    @APIResponseSchema(ProposalView.class)
    public Response recordProposalFeedback(@PathParam("id") UUID id, @Valid @NotNull NewFeedback feedback) {
        return Answer.ok(proposals.hear(id, feedback));
    }

    @POST
    @Path("{id}/acceptance")
    @Idempotent
    @RolesAllowed({Role.ACCOUNT_MANAGER, Role.KA_SPECIALIST})
    @Operation(summary = "Record which version the customer accepted, once")
    @APIResponseSchema(ProposalView.class)
    public Response accept(@PathParam("id") UUID id, @Valid @NotNull Acceptance acceptance) {
        return Answer.ok(proposals.accept(id, acceptance));
    }
}
