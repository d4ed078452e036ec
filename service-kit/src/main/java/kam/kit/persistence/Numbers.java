package kam.kit.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import kam.kit.clock.BusinessCalendar;
import org.hibernate.Session;
import org.hibernate.query.QueryFlushMode;

/**
 * Numbers for people, such as {@code HT-2026-000123}: unique, and rising as far as one instance gives them out. They
 * have gaps, since each instance takes them from the database in blocks and a rolled-back transaction gives none back:
 * what the law wants numbered without gaps is not numbered here. Ours.
 */
@ApplicationScoped
public class Numbers {
    private static final int BLOCK = 20;
    private static final String TAKE =
            "select nextval(cast(:sequence as regclass)) from generate_series(1, " + BLOCK + ")";

    private final Session session;
    private final BusinessCalendar calendar;
    private final Map<Series, Queue<Long>> blocks = new EnumMap<>(Series.class);

    Numbers(Session session, BusinessCalendar calendar) {
        this.session = session;
        this.calendar = calendar;
        for (var series : Series.values()) {
            blocks.put(series, new ArrayDeque<>(BLOCK));
        }
    }

    /** The next number of a series of this service's. */
    public String next(Series series) {
        return "%s-%d-%06d".formatted(series.prefix(), calendar.today().getYear(), take(series));
    }

    private long take(Series series) {
        var block = blocks.get(series);
        synchronized (block) {
            if (block.isEmpty()) {
                block.addAll(block(series));
            }
            return block.remove();
        }
    }

    private List<Long> block(Series series) {
        return session.createNativeQuery(TAKE, Long.class)
                .setParameter("sequence", series.sequence())
                .setQueryFlushMode(QueryFlushMode.NO_FLUSH)
                .getResultList();
    }
}
