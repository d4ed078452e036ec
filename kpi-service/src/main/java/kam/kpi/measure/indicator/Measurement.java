package kam.kpi.measure.indicator;

import java.math.BigDecimal;
import java.util.List;
import kam.kpi.measure.indicator.Evidence.Plan;

/**
 * An indicator's figure: actual ÷ planned, each exact and in the indicator's unit, with every event behind it. Where
 * nothing was planned there is nothing to assess, and {@code planned} is null.
 */
public record Measurement(BigDecimal actual, BigDecimal planned, Plan target, List<Proof> proofs) {

    static Measurement against(Evidence evidence, BigDecimal actual, List<Proof> proofs) {
        var target = evidence.target().orElse(null);
        return new Measurement(actual, target == null ? null : target.value(), target, proofs);
    }

    /** Where what was planned follows from the events themselves; a plan of nothing is no plan. */
    static Measurement ofEvents(BigDecimal actual, BigDecimal planned, List<Proof> proofs) {
        return new Measurement(actual, planned.signum() == 0 ? null : planned, null, proofs);
    }

    public boolean isAssessable() {
        return planned != null;
    }
}
