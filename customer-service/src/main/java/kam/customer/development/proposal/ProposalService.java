package kam.customer.development.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kam.customer.account.customer.CustomerRepository;
import kam.customer.development.proposal.Proposal.ProposalStatus;
import kam.customer.development.proposal.ProposalForms.CustomerNeeds;
import kam.customer.development.proposal.ProposalForms.NewFeedback;
import kam.customer.development.proposal.ProposalForms.NewProposal;
import kam.customer.development.proposal.ProposalForms.NewSolution;
import kam.kit.persistence.Numbers;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Series;
import kam.kit.trail.Acts;
import kam.kit.web.Etag;

@ApplicationScoped
class ProposalService {
    private final ProposalRepository proposals;
    private final CustomerRepository customers;
    private final Numbers numbers;
    private final Acts acts;

    ProposalService(ProposalRepository proposals, CustomerRepository customers, Numbers numbers, Acts acts) {
        this.proposals = proposals;
        this.customers = customers;
        this.numbers = numbers;
        this.acts = acts;
    }

    @Transactional
    ProposalView open(NewProposal newProposal) {
        var customer = customers.named(newProposal.customerId());
        var proposal = new Proposal(numbers.next(Series.PROPOSAL), customer, newProposal.needs(), acts.current());
        proposals.persist(proposal);
        return stored(proposal);
    }

    @Transactional
    ProposalView understand(UUID id, String ifMatch, CustomerNeeds needs) {
        var proposal = proposals.locked(id);
        Etag.mustMatch(ifMatch, proposal.version());
        proposal.understand(needs.needs());
        return stored(proposal);
    }

    @Transactional
    ProposalView propose(UUID id, NewSolution solution) {
        var proposal = proposals.locked(id);
        proposal.propose(solution, acts.current());
        return stored(proposal);
    }

    @Transactional
    ProposalView hear(UUID id, NewFeedback feedback) {
        var proposal = proposals.locked(id);
        proposal.hear(feedback, acts.current());
        return stored(proposal);
    }

    @Transactional
    ProposalView accept(UUID id, Acceptance acceptance) {
        var proposal = proposals.locked(id);
        proposal.accept(acceptance, acts.current());
        return stored(proposal);
    }

    @Transactional
    ProposalView read(UUID id) {
        return proposals.visible(id).view();
    }

    @Transactional
    Page<ProposalView> list(PageRequest page, ProposalStatus status, UUID customerId) {
        return proposals.list(page, status, customerId).map(Proposal::view);
    }

    /** Refuses with 404 what the caller may not see. */
    @Transactional
    void mustBeVisible(UUID id) {
        proposals.visible(id);
    }

    /** Flushed, so that the view carries the version that the command made. */
    private ProposalView stored(Proposal proposal) {
        proposals.flush();
        return proposal.view();
    }
}
