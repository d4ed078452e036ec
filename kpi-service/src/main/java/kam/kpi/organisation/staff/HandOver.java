package kam.kpi.organisation.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kam.kit.master.KnownCustomer;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;
import kam.kpi.fact.AssignmentRepository;
import kam.kpi.fact.FactRebuild;
import org.jboss.logging.Logger;

/**
 * Customers are handed over before their account manager leaves (客户移交): by customer-service's assignments. Source:
 * requirement K10; practice.
 */
@ApplicationScoped
class HandOver {
    private static final Logger LOG = Logger.getLogger(HandOver.class);
    private static final int MOST_NAMED = 100;

    private final AssignmentRepository assignments;
    private final FactRebuild rebuild;

    HandOver(AssignmentRepository assignments, FactRebuild rebuild) {
        this.assignments = assignments;
        this.rebuild = rebuild;
    }

    /**
     * Refuses with 409 and names the customers that are the person's after the last day, as far as this service has
     * heard of them; also while it is hearing all assignments again.
     */
    void mustBeDone(Employee member) {
        rebuild.holdOff();
        var held = held(member);
        if (held.isEmpty()) {
            return;
        }
        var problem = new Problem(
                StaffProblem.CUSTOMERS_TO_HAND_OVER,
                Wording.of("{name} 名下尚有 {count} 家客户 | {name} still answers for {count} customers")
                        .with("name", member.name())
                        .with("count", held.size() > MOST_NAMED ? MOST_NAMED + "+" : held.size()));
        for (var customer : held.stream().limit(MOST_NAMED).toList()) {
            problem = problem.at(
                    "",
                    StaffFault.CUSTOMER_NOT_HANDED_OVER
                            .with("id", customer.id())
                            .with("number", customer.number())
                            .with("name", customer.name()));
        }
        throw problem;
    }

    /** An assignment that was told after the leaving was laid down does not hold it up. */
    void logWhatIsLeft(Employee member) {
        var held = held(member);
        if (!held.isEmpty()) {
            LOG.warnf("%s has left and still answers for %d customers", member.personId(), held.size());
        }
    }

    /** How many customers are still this person's after the last day that is laid down; null where none is. */
    Integer left(Employee member) {
        return member.lastDay() == null ? null : held(member).size();
    }

    private List<KnownCustomer> held(Employee member) {
        return assignments.answeredAfter(member.personId(), member.lastDay(), MOST_NAMED + 1);
    }
}
