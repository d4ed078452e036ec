package kam.goodsledger.money.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kam.goodsledger.contract.contract.Contracts;
import kam.kit.identity.SignedIn;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.problem.Problem;

@ApplicationScoped
class RetentionService {
    private final RetentionRepository retentions;
    private final Contracts contracts;
    private final SignedIn signedIn;

    RetentionService(RetentionRepository retentions, Contracts contracts, SignedIn signedIn) {
        this.retentions = retentions;
        this.contracts = contracts;
        this.signedIn = signedIn;
    }

    @Transactional
    RetentionView record(NewRetention agreed) {
        var contract = contracts.named(agreed.contractId());
        if (retentions.isThereOneOf(contract.id())) {
            throw new Problem(RetentionProblem.EXISTS, "The contract " + contract.number());
        }
        var retention = new Retention(agreed, contract, signedIn.caller().id());
        retentions.persist(retention);
        return retention.view();
    }

    @Transactional
    RetentionView read(UUID id) {
        return retentions.visible(id).view();
    }

    @Transactional
    Page<RetentionView> list(PageRequest page, String office, UUID contractId) {
        return retentions.list(page, office, contractId).map(Retention::view);
    }
}
