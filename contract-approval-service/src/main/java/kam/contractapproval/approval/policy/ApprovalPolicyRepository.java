package kam.contractapproval.approval.policy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kam.kit.clock.BusinessCalendar;
import kam.kit.problem.CommonProblem;
import kam.kit.problem.Problem;

/** The versions of the approval policy. */
@ApplicationScoped
public class ApprovalPolicyRepository implements PanacheRepositoryBase<ApprovalPolicy, Integer> {
    private final BusinessCalendar calendar;
    private final Map<Integer, ApprovalPolicy> active = new ConcurrentHashMap<>();

    ApprovalPolicyRepository(BusinessCalendar calendar) {
        this.calendar = calendar;
    }

    /**
     * The version by which a contract submitted today is decided. Which one that is, is asked anew each time: another
     * instance may have activated one.
     */
    public ApprovalPolicy inForce() {
        return getEntityManager()
                .createQuery("""
                        select version from ApprovalPolicy where status = ACTIVE and effectiveFrom <= :today
                        order by effectiveFrom desc, version desc
                        """, Integer.class)
                .setParameter("today", calendar.today())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(this::version)
                .orElseThrow(() -> new IllegalStateException("no approval policy is in force"));
    }

    /**
     * The version that a route remembers, for reading only; 404 where there is none. One that is active never changes
     * again, and is looked up once.
     */
    public ApprovalPolicy version(int version) {
        var known = active.get(version);
        if (known != null) {
            return known;
        }
        var policy = required(findByIdOptional(version));
        if (policy.isActive()) {
            policy.readWhole();
            getEntityManager().detach(policy);
            active.put(version, policy);
        }
        return policy;
    }

    /** For a command: locked until the transaction ends. */
    ApprovalPolicy locked(int version) {
        return required(findByIdOptional(version, LockModeType.PESSIMISTIC_WRITE));
    }

    private static ApprovalPolicy required(Optional<ApprovalPolicy> policy) {
        return policy.orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND, "No such version of the approval policy"));
    }

    int nextVersion() {
        var next = (Number) getEntityManager()
                .createNativeQuery("select nextval('approval_policy_version')")
                .getSingleResult();
        return next.intValue();
    }

    List<ApprovalPolicy> newestFirst() {
        return listAll(Sort.descending("version"));
    }
}
