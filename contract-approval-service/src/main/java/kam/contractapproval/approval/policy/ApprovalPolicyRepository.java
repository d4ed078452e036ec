package kam.contractapproval.approval.policy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import kam.contractapproval.approval.policy.ApprovalPolicy.PolicyStatus;
import kam.kit.clock.BusinessCalendar;
import kam.kit.problem.CommonProblem;
import kam.kit.problem.Problem;

/** The versions of the approval policy. */
@ApplicationScoped
public class ApprovalPolicyRepository implements PanacheRepositoryBase<ApprovalPolicy, Integer> {
    private final BusinessCalendar calendar;

    ApprovalPolicyRepository(BusinessCalendar calendar) {
        this.calendar = calendar;
    }

    /** The version by which a contract submitted today is decided. */
    public ApprovalPolicy inForce() {
        return find(
                        "status = ?1 and effectiveFrom <= ?2",
                        Sort.descending("effectiveFrom", "version"),
                        PolicyStatus.ACTIVE,
                        calendar.today())
                .firstResultOptional()
                .orElseThrow(() -> new IllegalStateException("no approval policy is in force"));
    }

    /** The version that a route remembers; 404 where there is none. */
    public ApprovalPolicy version(int version) {
        return required(findByIdOptional(version));
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
