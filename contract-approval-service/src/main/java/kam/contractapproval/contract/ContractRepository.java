package kam.contractapproval.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import kam.kit.persistence.Filter;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Repository;

@ApplicationScoped
class ContractRepository extends Repository<Contract> {
    /** For an event: the contract that came from this application, locked until the transaction ends. */
    Optional<Contract> lockedOfApplication(UUID applicationId) {
        return find("party.applicationId", applicationId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    Page<Contract> list(PageRequest page, ContractStatus status, UUID customerId, UUID applicationId) {
        return page(
                page,
                Filter.visibleTo(caller(), "party.office = :callersOffice")
                        .where("approval.status = :status", "status", status)
                        .where("party.customerId = :customerId", "customerId", customerId)
                        .where("party.applicationId = :applicationId", "applicationId", applicationId));
    }
}
