package kam.goodsledger.request;

import kam.kit.problem.Problem;
import kam.kit.trail.Act;
import kam.kit.trail.Decision;
import kam.kit.trail.Trail;

/** Where a request for money stands (审批状态), on which another person decides (两人审批). Source: requirements G5, G16. */
public enum RequestStatus {
    ASKED,
    /** And booked. */
    APPROVED,
    /** Handed back for good; whoever still wants it asks anew. */
    REJECTED;

    private boolean canBecome(RequestStatus next) {
        return this == ASKED && next != ASKED;
    }

    /** What a request becomes by a decision, which the trail tells from then on. Refuses with 409 what was decided before. */
    public RequestStatus decided(Decision decision, String contentDigest, Trail trail, Act act) {
        var next = decision.approves() ? APPROVED : REJECTED;
        if (!canBecome(next)) {
            throw new Problem(RequestProblem.DECIDED_ALREADY, "The request is " + this);
        }
        decision.mustHold(contentDigest, trail, act, ASKED);
        trail.add(next, act, decision.reason());
        return next;
    }
}
