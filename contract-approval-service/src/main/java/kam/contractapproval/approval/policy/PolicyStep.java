package kam.contractapproval.approval.policy;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import kam.contractapproval.approval.policy.Tier.StepKind;

/**
 * A step that a tier asks for. Stages follow each other; steps of one stage may be done in either order. Where
 * {@code ofOffice} is set, only the contract's own office has the role. What has not been decided after so many hours
 * is reminded of, again and again, and is escalated (上报) to the superior role, once; null is never. Source:
 * requirements A2 and A11.
 */
@Embeddable
public record PolicyStep(
        int tier,
        int stage,
        String code,
        @Enumerated(EnumType.STRING) StepKind kind,
        String role,
        boolean ofOffice,
        Integer remindAfterHours,
        Integer escalateAfterHours,
        String superiorRole) {
    /** What the code of a step ends in that is asked beside the one of the same code. */
    public static final String BESIDE = "-beside";
}
