package kam.contractapproval.approval.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kam.contractapproval.approval.policy.Confirmers;
import kam.kit.clock.BusinessCalendar;
import kam.kit.identity.Role;
import kam.kit.persistence.Filter;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Repository;
import kam.kit.problem.CommonProblem;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;

/** Delegations; people see those they are party to, administrators, auditors and who confirms them all. */
@ApplicationScoped
class DelegationRepository extends Repository<Delegation> {
    private final Confirmers confirmers;
    private final BusinessCalendar calendar;

    DelegationRepository(Confirmers confirmers, BusinessCalendar calendar) {
        this.confirmers = confirmers;
        this.calendar = calendar;
    }

    @Override
    public Delegation visible(UUID id) {
        return mustConcernCaller(super.visible(id));
    }

    @Override
    public Delegation locked(UUID id) {
        return mustConcernCaller(super.locked(id));
    }

    Page<Delegation> list(PageRequest page, DelegationStatus status) {
        var filter = new Filter().where("status", status);
        if (!seesAll()) {
            filter.where("(principal = :me or delegate = :me or drawnUpBy = :me)", "me", caller().id());
        }
        return page(page, filter);
    }

    /** For a decision under the deed: it cannot be revoked until the transaction ends. */
    Delegation heldForDecision(UUID id) {
        var delegation = mustConcernCaller(findById(id));
        getEntityManager().refresh(delegation, LockModeType.PESSIMISTIC_READ);
        return delegation;
    }

    /** What is granted for some of these days. */
    List<Delegation> granted(LocalDate from, LocalDate until) {
        return list("status = ?1 and validFrom <= ?2 and validUntil >= ?3", DelegationStatus.GRANTED, until, from);
    }

    List<Delegation> inForceFor(String delegate, LocalDate today) {
        return list(
                "status = ?1 and delegate = ?2 and validFrom <= ?3 and validUntil >= ?3",
                DelegationStatus.GRANTED,
                delegate,
                today);
    }

    /** The deed, in force or over, if it ever gave this delegate power. */
    Optional<Delegation> onceGranted(UUID id, String delegate) {
        return find("id = ?1 and delegate = ?2 and grantedAt is not null", id, delegate)
                .firstResultOptional();
    }

    /** Granted by somebody who is back from an absence that fell into the deed's time. */
    List<UUID> grantedByWhoIsBack(int most) {
        return getEntityManager()
                .createQuery("""
                        select d.id from Delegation d join KnownPerson p on p.id = d.principal
                        where d.status = GRANTED and p.absentUntil < :today and p.absentUntil >= d.validFrom
                        """, UUID.class)
                .setParameter("today", calendar.today())
                .setMaxResults(most)
                .getResultList();
    }

    /** One grant at a time: two that would close a circle together must see each other. */
    void oneGrantAtATime() {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext('delegation.grant'))")
                .getResultList();
    }

    private boolean seesAll() {
        return Stream.of(Role.ADMIN, Role.AUDITOR, Role.SALES_DIRECTOR, Role.GENERAL_MANAGER)
                        .anyMatch(caller()::has)
                || confirmers.include(caller());
    }

    private Delegation mustConcernCaller(Delegation delegation) {
        if (delegation == null || !delegation.concerns(caller()) && !seesAll()) {
            throw new Problem(CommonProblem.NOT_FOUND, Wording.of("此编号下没有任何内容 | Nothing is stored under this id"));
        }
        return delegation;
    }
}
