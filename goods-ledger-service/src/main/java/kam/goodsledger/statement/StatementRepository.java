package kam.goodsledger.statement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kam.goodsledger.ledger.Account;
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
    private final Session session;
    private final BusinessClock clock;

    StatementRepository(Session session, BusinessClock clock) {
        this.session = session;
        this.clock = clock;
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
                Filter.visibleTo(caller())
                        .where("kind", kind)
                        .where("office", office)
                        .where("status", status)
                        .where("customerId", customerId));
    }

    /** The last statement of the subject that was issued and is not contested. */
    Optional<Statement> last(StatementSubject subject) {
        var open = List.of(StatementStatus.DRAFT, StatementStatus.CONTESTED);
        var query = subject.kind() == StatementKind.CUSTOMER
                ? find("customerId = ?1 and status not in ?2 order by periodUntil desc", subject.customerId(), open)
                : find(
                        "kind = ?1 and office = ?2 and status not in ?3 order by periodUntil desc",
                        subject.kind(),
                        subject.office(),
                        open);
        return query.firstResultOptional();
    }

    /**
     * What happened before the given time to what is owed, and stands on no statement yet. So nothing is
     * stated twice, and what is booked late stands on the next statement.
     */
    List<Entry> unstated(Account owed, Instant before) {
        return session.createNativeQuery("""
                        select m.id, to_char(m.occurred_at at time zone :zone, 'YYYY-MM-DD'), m.reason, m.document,
                          m.contract_id, case when m.debit_id = :account then m.amount else -m.amount end
                        from movement m
                        where (m.debit_id = :account or m.credit_id = :account) and m.occurred_at < :before
                          and not exists (
                            select from statement_line l join statement s on s.id = l.statement_id
                            where l.movement_id = m.id and s.status <> 'CONTESTED')
                        order by m.occurred_at, m.id
                        """, Entry.class)
                .setParameter("zone", clock.getZone().getId())
                .setParameter("account", owed.id())
                .setParameter("before", before)
                .getResultList();
    }
}
