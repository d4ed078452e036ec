package kam.kpi.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import kam.kit.messaging.ReadModel;
import kam.kit.messaging.Rebuild;
import kam.kit.problem.CommonProblem;
import kam.kit.problem.Problem;

/** What facts need when they are read again from the events (重建). Source: requirement K5. */
@ApplicationScoped
public class FactRebuild implements ReadModel {
    private final Rebuild rebuild;
    private final EntityManager entities;
    private final Clock clock;

    FactRebuild(Rebuild rebuild, EntityManager entities, Clock clock) {
        this.rebuild = rebuild;
        this.entities = entities;
        this.clock = clock;
    }

    /** Until all are there again, nothing can be computed. */
    @Override
    public void forget() {
        entities.createNativeQuery("select begin_fact_rebuild()").getSingleResult();
    }

    /** Whether nothing is being read again; notes the end of a rebuild the first time it is seen. */
    private boolean finished() {
        if (!isUnfinished()) {
            return true;
        }
        if (!rebuild.caughtUp()) {
            return false;
        }
        entities.createNativeQuery("update fact_rebuild set finished_at = :at where finished_at is null")
                .setParameter("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .executeUpdate();
        return true;
    }

    /**
     * Lets no rebuild begin until the current transaction ends, so that what is computed from facts is computed from
     * all of them. Refuses with 409 while one is under way.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void holdOff() {
        entities.createNativeQuery("lock table fact in access share mode").executeUpdate();
        if (!finishedOrUnavailable()) {
            throw new Problem(FactProblem.FACTS_BEING_REBUILT, "Not all events have been read again yet").retryAfter(2);
        }
    }

    private boolean finishedOrUnavailable() {
        try {
            return finished();
        } catch (IllegalStateException kafkaAway) {
            throw new Problem(CommonProblem.UNAVAILABLE, "Kafka does not say whether all events have been read")
                    .retryAfter(2);
        }
    }

    private boolean isUnfinished() {
        return (boolean)
                entities.createNativeQuery("select exists (select from fact_rebuild where finished_at is null)")
                        .getSingleResult();
    }
}
