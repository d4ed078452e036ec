package kam.contractapproval.contract.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kam.contractapproval.contract.contract.Succession.NewAmendment;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;

/** Draws up what follows a contract. The contract is locked, so that one amendment is open and one renewal stands. */
@ApplicationScoped
class SuccessionService {
    private final ContractRepository contracts;
    private final ContractDrafts drafts;

    SuccessionService(ContractRepository contracts, ContractDrafts drafts) {
        this.contracts = contracts;
        this.drafts = drafts;
    }

    @Transactional
    ContractView amend(UUID id, NewAmendment wish) {
        contracts.lockSuccession(id);
        var contract = contracts.locked(id);
        drafts.mustBeWorkOf(contract.office(), wish.terms());
        if (contracts.hasOpenAmendment(id)) {
            throw new Problem(ContractProblem.AMENDMENT_OPEN, Wording.of("请先签订或放弃该变更 | Sign it, or give it up, first"));
        }
        var draft = drafts.keep(number -> Succession.amendment(contract, number, wish), "amends " + contract.number());
        drafts.mustStand(draft);
        return ContractView.of(draft);
    }

    @Transactional
    ContractView renew(UUID id, NewRenewal wish) {
        var contract = contracts.locked(id);
        if (contracts.isRenewed(id)) {
            throw new Problem(ContractProblem.ALREADY_RENEWED, Wording.of("请查看该客户的合同 | List the customer's contracts"));
        }
        return ContractView.of(
                drafts.keep(number -> Succession.renewal(contract, number, wish), "renews " + contract.number()));
    }
}
