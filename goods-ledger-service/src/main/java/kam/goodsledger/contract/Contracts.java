package kam.goodsledger.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import kam.kit.persistence.Repository;
import kam.kit.problem.Problem;

/** The effective contracts that events have told of. */
@ApplicationScoped
public class Contracts extends Repository<Contract> {
    /**
     * The contract that a caller's command names, locked until the transaction ends. Refuses with 409 and Retry-After
     * while no event has told of it, and with 404 where the caller does not see its office.
     */
    public Contract named(UUID id) {
        var contract = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (contract == null) {
            throw new Problem(ContractProblem.NOT_YET_KNOWN, "No event has made this contract effective yet")
                    .retryAfter(1);
        }
        caller().mustSee(contract.office());
        return contract;
    }
}
