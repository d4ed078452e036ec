package kam.contractapproval.contract.contract;

import java.time.Instant;
import java.util.Set;
import kam.contractapproval.approval.policy.ApprovalPolicy.Tiering;
import kam.contractapproval.approval.route.Route.Submission;
import kam.kit.problem.CommonFault;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;

/** Who submits a contract, when, and why it may sell under its floor price (null where nothing was said). */
record Sender(String person, String floorReason, Instant at) {

    /** Refuses to submit without the reason that a breach at the top tier needs. */
    void mustJustify(Tiering tiering) {
        if (tiering.needsFloorReason() && (floorReason == null || floorReason.isBlank())) {
            throw new Problem(
                            ContractProblem.FLOOR_REASON_REQUIRED,
                            Wording.of("请书面说明理由 | Say why it may be sold under its floor price"))
                    .at("/floorReason", CommonFault.REQUIRED);
        }
    }

    Submission submission(int revision, String office, String digest, Set<String> authors) {
        return new Submission(revision, office, digest, floorReason, authors, person, at);
    }
}
