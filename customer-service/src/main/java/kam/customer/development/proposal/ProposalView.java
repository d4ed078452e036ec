package kam.customer.development.proposal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kam.customer.development.proposal.Proposal.ProposalStatus;
import kam.kit.people.Person;
import kam.kit.web.Versioned;

/** A proposal as clients see it; the acceptance is absent while it is open. */
record ProposalView(
        UUID id,
        String number,
        UUID customerId,
        String office,
        Person accountManager,
        ProposalStatus status,
        List<CustomerNeed> needs,
        List<SolutionView> solutions,
        Acceptance acceptance,
        Person openedBy,
        Instant openedAt,
        long version)
        implements Versioned {}
