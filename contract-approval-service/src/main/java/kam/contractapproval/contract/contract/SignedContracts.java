package kam.contractapproval.contract.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.UUID;
import kam.kit.label.Called;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;

/** Contracts that are or were in effect, for what is recorded under them. */
@ApplicationScoped
public class SignedContracts {
    private final ContractRepository contracts;

    SignedContracts(ContractRepository contracts) {
        this.contracts = contracts;
    }

    /** Locked until the transaction ends; refuses with 404 what the caller does not see, with 409 what was not signed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public SignedContract locked(UUID id) {
        var contract = contracts.locked(id);
        contract.mustBeNoAmendment();
        if (contract.signature() == null || !contract.status().isOrWasInEffect()) {
            throw new Problem(
                    ContractProblem.WRONG_STATUS,
                    Wording.of("合同{status} | The contract is {status}").with("status", Called.of(contract.status())));
        }
        return new SignedContract(
                id,
                contract.number(),
                contract.party().customerId(),
                contract.office(),
                contract.inForce().accountManager(),
                contract.inForce().amount());
    }

    /** What others of this service may know of a contract that is or was in effect; the amount in force in CNY. */
    public record SignedContract(
            UUID id, String number, UUID customerId, String office, String accountManager, BigDecimal amount) {}
}
