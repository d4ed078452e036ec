package kam.goodsledger.statement;

import com.github.f4b6a3.uuid.util.UuidUtil;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kam.goodsledger.ledger.Account;
import kam.goodsledger.statement.StatementLine.Entry;
import kam.kit.clock.BusinessCalendar;
import kam.kit.clock.BusinessClock;
import kam.kit.persistence.Filter;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Repository;
import kam.kit.problem.CommonProblem;
import kam.kit.problem.Problem;
import org.hibernate.Session;

@ApplicationScoped
class StatementRepository extends Repository<Statement> {
    /** Longer than any transaction runs, and than the clocks of several instances may differ. */
    private static final Duration LONGEST_BOOKING = Duration.ofMinutes(10);

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Session session;
    private final BusinessClock clock;
    private final BusinessCalendar calendar;

    StatementRepository(Session session, BusinessClock clock, BusinessCalendar calendar) {
        this.session = session;
        this.clock = clock;
        this.calendar = calendar;
    }

    /** The statement of this kind that the caller may see; another kind is as if it were not there. */
    Statement visible(StatementKind kind, UUID id) {
        return ofKind(kind, visible(id));
    }

    Statement locked(StatementKind kind, UUID id) {
        return ofKind(kind, locked(id));
    }

    private static Statement ofKind(StatementKind kind, Statement statement) {
        if (statement.subject().kind() != kind) {
            throw new Problem(CommonProblem.NOT_FOUND, "Nothing is stored under this id");
        }
        return statement;
    }

    Page<Statement> list(StatementKind kind, PageRequest page, String office, StatementStatus status, UUID customerId) {
        return page(
                page,
                Filter.visibleTo(caller(), "subject.office")
                        .where("subject.kind = :kind", "kind", kind)
                        .where("subject.office = :office", "office", office)
                        .where("status", status)
                        .where("subject.customerId = :customerId", "customerId", customerId));
    }

    /** The last statement of the subject that was issued and is not contested. */
    Optional<Statement> last(StatementSubject subject) {
        var open = List.of(StatementStatus.DRAFT, StatementStatus.CONTESTED);
        var query = subject.kind() == StatementKind.CUSTOMER
                ? find(
                        "subject.customerId = ?1 and subject.office = ?2 and status not in ?3 order by periodUntil desc",
                        subject.customerId(),
                        subject.office(),
                        open)
                : find(
                        "subject.kind = ?1 and subject.office = ?2 and status not in ?3 order by periodUntil desc",
                        subject.kind(),
                        subject.office(),
                        open);
        return query.firstResultOptional();
    }

    /**
     * What happened before the given time to what is owed, and stands on no statement yet. So nothing is
     * stated twice, and what is booked late stands on the next statement. What was booked long before the last
     * statement was drafted stands on it, unless it happened after that one's period: such is not looked at again,
     * however much there is.
     */
    List<Entry> unstated(Account owed, Optional<Statement> last, Instant before) {
        var endOfLast = last.map(statement -> calendar.endOf(statement.periodUntil()));
        var bookedSince = last.map(statement -> sortsBefore(drafted(statement).minus(LONGEST_BOOKING)));

        return session.createNativeQuery("""
                        select m.id, to_char(m.occurred_at at time zone :zone, 'YYYY-MM-DD'), m.reason, m.document,
                          m.contract_id, case when m.debit_id = :account then m.amount else -m.amount end
                        from movement m
                        where m.occurred_at < :before and m.id in (
                            select id from movement where debit_id = :account and id >= :bookedSince
                            union select id from movement where credit_id = :account and id >= :bookedSince
                            union select id from movement where debit_id = :account and occurred_at >= :endOfLast
                            union select id from movement where credit_id = :account and occurred_at >= :endOfLast)
                          -- offset keeps the planner from reading all lines of all statements at once
                          and not exists (
                            select from statement_line l join statement s on s.id = l.statement_id
                            where l.movement_id = m.id and s.status <> 'CONTESTED' offset 0)
                        order by m.occurred_at, m.id
                        """, Entry.class)
                .setParameter("zone", clock.getZone().getId())
                .setParameter("account", owed.id())
                .setParameter("before", before)
                .setParameter("endOfLast", endOfLast.orElse(Instant.EPOCH))
                .setParameter("bookedSince", bookedSince.orElse(BEFORE_ALL))
                .getResultList();
    }

    /** Its id tells, as that of a movement does; both go by the machine's clock. */
    private static Instant drafted(Statement statement) {
        return UuidUtil.getInstant(statement.id());
    }

    private static UUID sortsBefore(Instant time) {
        return new UUID(time.toEpochMilli() << 16, 0);
    }
}
