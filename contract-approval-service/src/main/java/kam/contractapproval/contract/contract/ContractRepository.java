package kam.contractapproval.contract.contract;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kam.contractapproval.approval.delegation.Mandates;
import kam.contractapproval.approval.route.Route;
import kam.kit.identity.Caller;
import kam.kit.list.ListPage;
import kam.kit.list.ListQuery;
import kam.kit.persistence.Filter;
import kam.kit.persistence.Page;
import kam.kit.persistence.Repository;

@ApplicationScoped
class ContractRepository extends Repository<Contract> {
    /** So many are enough to see that something is drafted twice. */
    private static final int MOST_TWINS = 10;

    private final Mandates mandates;

    ContractRepository(Mandates mandates) {
        this.mandates = mandates;
    }

    /** What the caller's offices show him, and what he may decide, or has decided, under a deed. Source: A3. */
    @Override
    public Contract visible(UUID id) {
        var contract = existing(id);
        var caller = caller();
        if (!caller.sees(contract.office()) && !isShownByDeed(contract, caller)) {
            caller.mustSee(contract.office());
        }
        return contract;
    }

    /**
     * The same for a decision, under the named deed if one is named, which may just have ended: locked until the transaction
     * ends.
     */
    Contract lockedForDecision(UUID id, UUID delegationId) {
        var contract = lockedForEvent(id);
        var caller = caller();
        if (!caller.sees(contract.office())
                && !isShownByDeed(contract, caller)
                && mandates.onceGiven(caller, delegationId)
                        .filter(contract.approval()::waitsFor)
                        .isEmpty()) {
            caller.mustSee(contract.office());
        }
        return contract;
    }

    private boolean isShownByDeed(Contract contract, Caller caller) {
        return contract.approval().wasDecidedUnderDeedBy(caller.id())
                || mandates.deedsOf(caller).anyMatch(contract.approval()::waitsFor);
    }

    /** For an event: the contract that came from this application, locked until the transaction ends. */
    Optional<Contract> lockedOfApplication(UUID applicationId) {
        return find("party.applicationId", applicationId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /**
     * The customer's other contracts that were submitted since and have not been given back or rejected. Of a contract and
     * its amendments that have no effect yet the larger counts; an amendment in effect counts for its contract.
     */
    OtherContracts othersSubmittedSince(Contract contract, Instant since) {
        var others = getEntityManager()
                .createQuery("""
                        select coalesce(c.succession.amends, c.id), c.number, coalesce(r.basis.amount - r.basis.addedUp, 0)
                        from Contract c join c.approval.routes r
                        where c.party.customerId = :customer
                          and c.id <> :original and (c.succession.amends is null or c.succession.amends <> :original)
                          and c.performance.amendment is null
                          and c.approval.status not in (DRAFT, REJECTED)
                          and (c.succession.amends is null or c.signature.signedOn is null and c.approval.status <> TERMINATED
                            or c.id = (select o.performance.amendment.id from Contract o where o.id = c.succession.amends))
                          and r.revision = c.approval.revision and r.submittedAt >= :since
                        order by c.number
                        """, Object[].class)
                .setParameter("customer", contract.party().customerId())
                .setParameter("original", contract.amends() == null ? contract.id() : contract.amends())
                .setParameter("since", since)
                .getResultStream()
                .map(row -> new OtherContracts.One((UUID) row[0], (String) row[1], (BigDecimal) row[2]))
                .toList();
        return OtherContracts.of(others);
    }

    /**
     * The customer's other contracts of the same amount and term that were drafted within so long before this one or after
     * it and were not given up; without the one that it amends. A few at most.
     */
    List<Contract> likelyTwins(Contract contract, Instant drafted, Duration within) {
        var terms = contract.content().terms();
        return find(
                        """
                        party.customerId = :customer and id between :from and :until and id not in :own
                        and approval.status in (DRAFT, IN_APPROVAL, APPROVED, EFFECTIVE)
                        and content.amount = :amount
                        and content.validFrom = :validFrom and content.validUntil = :validUntil
                        order by id
                        """,
                        Map.of(
                                "customer",
                                contract.party().customerId(),
                                "from",
                                UuidCreator.getTimeOrderedEpochMin(drafted.minus(within)),
                                "until",
                                UuidCreator.getTimeOrderedEpochMax(drafted.plus(within)),
                                "own",
                                contract.amends() == null
                                        ? List.of(contract.id())
                                        : List.of(contract.id(), contract.amends()),
                                "amount",
                                terms.amount(),
                                "validFrom",
                                terms.validFrom(),
                                "validUntil",
                                terms.validUntil()))
                .range(0, MOST_TWINS - 1)
                .list();
    }

    Page<Contract> list(ListPage page, ListQuery query, Filter visible) {
        return query.page(getEntityManager(), Contract.class, page, visible);
    }

    /** What the caller may see; of that, if so many days are given, what is in effect and ends by then. */
    Filter visible(Integer expiringWithinDays, LocalDate today) {
        var filter = Filter.visibleTo(caller(), "party.office");
        return expiringWithinDays == null
                ? filter
                : filter.where(
                        "approval.status = EFFECTIVE and performance.expiry.endsOn between :today and :lastDay",
                        Map.of("today", today, "lastDay", today.plusDays(expiringWithinDays)));
    }

    /** Contracts of which the term ends by this day, and nobody was told so. */
    List<UUID> expiringUntold(LocalDate lastDay, int most) {
        return getEntityManager()
                .createQuery("""
                        select c.id from Contract c
                        where c.approval.status = EFFECTIVE and c.performance.expiry.endsOn <= :lastDay
                          and (c.performance.expiry.expiryToldFor is null
                            or c.performance.expiry.expiryToldFor <> c.performance.expiry.endsOn)
                        order by c.performance.expiry.endsOn
                        """, UUID.class)
                .setParameter("lastDay", lastDay)
                .setMaxResults(most)
                .getResultList();
    }

    boolean hasOpenAmendment(UUID contractId) {
        return count("succession.amends = ?1 and approval.status in (DRAFT, IN_APPROVAL, APPROVED)", contractId) > 0;
    }

    /** The routes on which a contract, which is approved, and its amendments that were signed were approved. */
    List<Route> routesInEffect(Contract contract) {
        var amendments = list("succession.amends = ?1 and signature.signedOn is not null order by id", contract.id());
        return Stream.concat(Stream.of(contract), amendments.stream())
                .map(signed -> signed.approval().route())
                .toList();
    }

    /** Before any contract is locked: amendments are drawn up, or end with their contract, one after another. */
    void lockSuccession(UUID contractId) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(1801547118, hashtext(:id))")
                .setParameter("id", contractId.toString())
                .getSingleResult();
    }

    /** Contracts in effect that a customer's notice ends by this day. */
    List<UUID> noticed(LocalDate today, int most) {
        return getEntityManager()
                .createQuery("""
                        select c.id from Contract c
                        where c.approval.status = EFFECTIVE and c.performance.notice.noticeWorksOn <= :today
                        order by c.performance.notice.noticeWorksOn
                        """, UUID.class)
                .setParameter("today", today)
                .setMaxResults(most)
                .getResultList();
    }

    List<Contract> amendmentsOf(UUID contractId) {
        return list("succession.amends = ?1 order by id", contractId);
    }

    /** In the order in which they are locked. */
    List<UUID> amendmentIds(UUID contractId) {
        return getEntityManager()
                .createQuery(
                        "select c.id from Contract c where c.succession.amends = :contract order by c.id", UUID.class)
                .setParameter("contract", contractId)
                .getResultList();
    }

    boolean isRenewed(UUID contractId) {
        return count("succession.renews = ?1 and approval.status not in (REJECTED, CANCELLED, TERMINATED)", contractId)
                > 0;
    }
}
