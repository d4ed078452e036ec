package kam.kpi.measure.indicator;

import java.time.LocalDate;
import kam.kpi.fact.Answering;
import kam.kpi.fact.Answering.Answerer;
import kam.kpi.fact.Fact;

/** To whose points facts count (归属), decided when they are measured. Source: 管理规定 (二)1 分解到个体和团队; the kinds are ours. */
public enum Attribution {
    /** To whom the event names as having done it. */
    ACTOR,
    /** To who answers for the customer on the day, or to whom the event names where that is not known. */
    ANSWERING;

    Answerer of(Fact fact, LocalDate day, Answering answering) {
        return this == ACTOR
                ? fact.named()
                : answering.on(fact.customerId(), day).orElse(fact.named());
    }
}
