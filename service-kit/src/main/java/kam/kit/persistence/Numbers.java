package kam.kit.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import kam.kit.clock.BusinessCalendar;

/** Numbers for people, such as {@code HT-2026-000123}: unique and rising, possibly with gaps. */
@ApplicationScoped
public class Numbers {
    private final EntityManager entities;
    private final BusinessCalendar calendar;

    Numbers(EntityManager entities, BusinessCalendar calendar) {
        this.entities = entities;
        this.calendar = calendar;
    }

    /** The next number of a series of this service's. */
    public String next(Series series) {
        var value = (Number) entities.createNativeQuery("select nextval(cast(:sequence as regclass))")
                .setParameter("sequence", series.sequence())
                .setFlushMode(FlushModeType.COMMIT)
                .getSingleResult();
        return "%s-%d-%06d".formatted(series.prefix(), calendar.today().getYear(), value.longValue());
    }
}
