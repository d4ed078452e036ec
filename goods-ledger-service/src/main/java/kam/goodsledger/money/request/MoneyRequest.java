package kam.goodsledger.money.request;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.List;
import kam.kit.problem.Problem;
import kam.kit.problem.ProblemCode;
import kam.kit.trail.Act;
import kam.kit.trail.Decision;
import kam.kit.trail.Trail;
import kam.kit.trail.TrailLine;

/**
 * That so much of an office's money, in CNY, is given up or paid out: one person asks and says why, another decides
 * (两人审批). Source: requirements G5, G16.
 */
@Embeddable
public class MoneyRequest {
    private String number;
    private BigDecimal amount;
    private String reason;

    @Enumerated(EnumType.STRING)
    private RequestStatus status;

    @Embedded
    private Trail trail = new Trail();

    MoneyRequest() {}

    public MoneyRequest(String number, BigDecimal amount, String reason, Act act) {
        this.number = number;
        this.amount = amount;
        this.reason = reason;
        reach(RequestStatus.ASKED, act, reason);
    }

    /** Refuses with 409 what was decided before, and whatever else speaks against the decision. */
    public void decide(Decision decision, String contentDigest, Act act) {
        if (status != RequestStatus.ASKED) {
            throw new Problem(RequestProblem.DECIDED_ALREADY, "The request is " + status);
        }
        decision.mustHold(contentDigest, trail, act, RequestStatus.ASKED);
        reach(decision.approves() ? RequestStatus.APPROVED : RequestStatus.REJECTED, act, decision.reason());
    }

    private void reach(RequestStatus next, Act act, String remark) {
        status = next;
        trail.add(next, act, remark);
    }

    /** Refuses more than there is. */
    public void mustNotExceed(BigDecimal most, ProblemCode refusal, String mostIs) {
        if (amount.compareTo(most) > 0) {
            throw new Problem(refusal, mostIs + " " + most.toPlainString())
                    .at("/amount", "at most " + most.toPlainString());
        }
    }

    public String number() {
        return number;
    }

    public BigDecimal amount() {
        return amount;
    }

    public String reason() {
        return reason;
    }

    public RequestStatus status() {
        return status;
    }

    /** Who asked and why, and who decided. */
    public List<TrailLine> steps() {
        return trail.lines();
    }

    /** Where a request for money stands (审批状态). */
    public enum RequestStatus {
        ASKED,
        /** And booked. */
        APPROVED,
        /** Handed back for good; whoever still wants it asks anew. */
        REJECTED
    }
}
