package kam.contractapproval.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kam.kit.money.Money;
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

    /** The customer's other contracts that were submitted since and have not been given back or rejected. */
    OtherContracts othersSubmittedSince(Contract contract, Instant since) {
        var others = getEntityManager()
                .createQuery("""
                        select c.number, coalesce(r.basis.amount - r.basis.addedUp, 0) from Contract c join c.approval.routes r
                        where c.party.customerId = :customer and c.id <> :self
                          and c.approval.status not in (DRAFT, REJECTED)
                          and r.revision = c.approval.revision and r.submittedAt >= :since
                        order by c.number
                        """, Object[].class)
                .setParameter("customer", contract.party().customerId())
                .setParameter("self", contract.id())
                .setParameter("since", since)
                .getResultList();
        var sum = others.stream().map(other -> (BigDecimal) other[1]).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new OtherContracts(
                Money.cny(sum), others.stream().map(other -> (String) other[0]).toList());
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
