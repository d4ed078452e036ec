package kam.kpi.organisation.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kam.kit.persistence.Repository;

@ApplicationScoped
class CalendarRepository extends Repository<WorkingCalendar> {
    Optional<WorkingCalendar> ofYear(int year) {
        return find("calendarYear = ?1", year).firstResultOptional();
    }

    Optional<WorkingCalendar> lockedOfYear(int year) {
        return find("calendarYear = ?1", year)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Those that the others have not heard of, such as those that were there from the beginning. */
    List<UUID> untold(int most) {
        return getEntityManager()
                .createQuery("select c.id from WorkingCalendar c where c.published = false order by c.id", UUID.class)
                .setMaxResults(most)
                .getResultList();
    }
}
