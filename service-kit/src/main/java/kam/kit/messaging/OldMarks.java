package kam.kit.messaging;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import kam.kit.clock.DueWork;

/**
 * Removes the marks of events that were taken long ago ({@code kam.messaging.marks-kept}): what comes again is known by
 * its place, and what is sent twice comes within minutes.
 */
@ApplicationScoped
class OldMarks implements DueWork<Long> {
    private static final int AT_A_TIME = 5_000;
    private static final String OLD = "taken_at < now() - make_interval(secs => :seconds)";

    private final EntityManager entities;
    private final MessagingSettings settings;

    OldMarks(EntityManager entities, MessagingSettings settings) {
        this.entities = entities;
        this.settings = settings;
    }

    /** One round, where any is old. */
    @Override
    public List<Long> due(int most) {
        var any = (boolean) QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery("select exists (select from inbox where " + OLD + ")")
                        .setParameter("seconds", seconds())
                        .getSingleResult());
        return any ? List.of((long) AT_A_TIME) : List.of();
    }

    @Override
    public void perform(Long round) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("delete from inbox where ctid in (select ctid from inbox where "
                                + OLD + " limit :most for update skip locked)")
                        .setParameter("seconds", seconds())
                        .setParameter("most", round)
                        .executeUpdate());
    }

    private double seconds() {
        return settings.marksKept().toSeconds();
    }
}
