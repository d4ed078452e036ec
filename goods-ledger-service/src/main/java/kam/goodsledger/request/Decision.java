package kam.goodsledger.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kam.kit.problem.Problem;
import kam.kit.trail.Act;
import kam.kit.trail.Trail;

/**
 * A decision (审批) by somebody who did not ask (两人审批), on the content whose digest was read; to reject needs a remark.
 * Source: requirements G5, G16.
 */
public record Decision(
        @NotNull Verdict verdict,
        @NotBlank @Size(max = 64) String contentDigest,
        @Size(max = 1000) String remark) {

    enum Verdict {
        APPROVE,
        REJECT
    }

    public boolean approves() {
        return verdict == Verdict.APPROVE;
    }

    /**
     * What a request becomes by it, which the trail tells from then on. Refuses with 409 what was decided before or read
     * otherwise, with 403 the person who asked, and with 400 a rejection without remark.
     */
    public RequestStatus on(RequestStatus current, String currentDigest, Trail trail, Act act) {
        var next = approves() ? RequestStatus.APPROVED : RequestStatus.REJECTED;
        if (!current.canBecome(next)) {
            throw new Problem(RequestProblem.DECIDED_ALREADY, "The request is " + current);
        }
        if (trail.shows(act.by(), RequestStatus.ASKED)) {
            throw new Problem(RequestProblem.OWN_REQUEST, "You asked for it");
        }
        if (!contentDigest.equals(currentDigest)) {
            throw new Problem(RequestProblem.CONTENT_DIFFERS, "The digest is " + currentDigest)
                    .at("/contentDigest", "not that of the request");
        }
        if (!approves() && (remark == null || remark.isBlank())) {
            throw new Problem(RequestProblem.REMARK_REQUIRED, "Say why").at("/remark", "needed to reject");
        }
        trail.add(next, act, remark);
        return next;
    }
}
