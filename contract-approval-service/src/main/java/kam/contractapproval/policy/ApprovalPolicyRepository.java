package kam.contractapproval.policy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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
        return find("effectiveFrom <= ?1", Sort.descending("effectiveFrom", "version"), calendar.today())
                .firstResultOptional()
                .orElseThrow(() -> new IllegalStateException("no approval policy is in force"));
    }

    /** The version that a route remembers; 404 where there is none. */
    public ApprovalPolicy version(int version) {
        return findByIdOptional(version)
                .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND, "No such version of the approval policy"));
    }

    List<ApprovalPolicy> newestFirst() {
        return listAll(Sort.descending("version"));
    }
}
