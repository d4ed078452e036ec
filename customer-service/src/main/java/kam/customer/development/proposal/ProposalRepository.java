package kam.customer.development.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kam.customer.development.proposal.Proposal.ProposalStatus;
import kam.kit.persistence.Filter;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Repository;

@ApplicationScoped
class ProposalRepository extends Repository<Proposal> {
    Page<Proposal> list(PageRequest page, ProposalStatus status, UUID customerId) {
        return page(page, Filter.visibleTo(caller()).where("status", status).where("customerId", customerId));
    }
}
