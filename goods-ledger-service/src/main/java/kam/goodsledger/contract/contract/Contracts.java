package kam.goodsledger.contract.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    /** Those of these contracts that are known, by their ids and with their lines, for a list that names several. */
    public Map<UUID, Contract> withLines(Collection<UUID> ids) {
        return list("from Contract c left join fetch c.lines where c.id in ?1", Set.copyOf(ids)).stream()
                .collect(Collectors.toMap(Contract::id, Function.identity()));
    }

    /** The one that took effect last of what this office has agreed with the customer. */
    public Optional<Contract> latest(UUID customerId, String office) {
        return find("customerId = ?1 and office = ?2 order by effectiveAt desc, id desc", customerId, office)
                .firstResultOptional();
    }

    /** Locks those of these contracts that are known, in the one order, for a command that names several. */
    public void lock(Collection<UUID> ids) {
        find("id in ?1 order by id", Set.copyOf(ids))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
