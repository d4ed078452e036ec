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
import kam.kit.problem.Wording;

/** The versions of the approval policy. */
@ApplicationScoped
public class ApprovalPolicyRepository implements PanacheRepositoryBase<ApprovalPolicy, Integer> {
    private final BusinessCalendar calendar;
    /** Those whose first day has come: until then another instance may withdraw the activation. */
    private final Map<Integer, ApprovalPolicy> unchanging = new ConcurrentHashMap<>();

    ApprovalPolicyRepository(BusinessCalendar calendar) {
        this.calendar = calendar;
    }

    /**
     * The version by which a contract submitted today is decided. Which one that is, is asked anew each time: another
     * instance may have activated one.
     */
    public ApprovalPolicy inForce() {
        return version(versionInForce());
    }

    int versionInForce() {
        return getEntityManager()
                .createQuery("""
                        select version from ApprovalPolicy where status = ACTIVE and effectiveFrom <= :today
                        order by effectiveFrom desc, version desc
                        """, Integer.class)
                .setParameter("today", calendar.today())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no approval policy is in force"));
    }

    /**
     * The version that a route remembers, for reading only; 404 where there is none. One that has come into force
     * never changes again, and is looked up once.
     */
    public ApprovalPolicy version(int version) {
        var known = unchanging.get(version);
        if (known != null) {
            return known;
        }
        var policy = required(findByIdOptional(version));
        if (policy.hasComeIntoForce(calendar.today())) {
            policy.readWhole();
            getEntityManager().detach(policy);
            unchanging.put(version, policy);
        }
        return policy;
    }

    /** For a command: locked until the transaction ends. */
    ApprovalPolicy locked(int version) {
        return required(findByIdOptional(version, LockModeType.PESSIMISTIC_WRITE));
    }

    private static ApprovalPolicy required(Optional<ApprovalPolicy> policy) {
        return policy.orElseThrow(() ->
                new Problem(CommonProblem.NOT_FOUND, Wording.of("没有这一版审批权限 | No such version of the approval policy")));
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
