package kam.goodsledger.statement;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import kam.goodsledger.ledger.Ledger;
import kam.kit.clock.BusinessCalendar;
import kam.kit.master.KnownCustomers;
import kam.kit.problem.Problem;

/**
 * Statements of one customer and office, or of one office, follow each other: each opens with what the last closed with and states
 * what none has stated yet, so that a correction of what was stated stands on the next.
 */
@ApplicationScoped
class StatementSequence {
    private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(2);

    private final StatementRepository statements;
    private final KnownCustomers customers;
    private final Ledger ledger;
    private final BusinessCalendar calendar;

    StatementSequence(
            StatementRepository statements, KnownCustomers customers, Ledger ledger, BusinessCalendar calendar) {
        this.statements = statements;
        this.customers = customers;
        this.ledger = ledger;
        this.calendar = calendar;
    }

    /** Keeps others from issuing or contesting a statement of this subject until the transaction ends. */
    void lock(StatementSubject subject) {
        if (subject.kind() == StatementKind.CUSTOMER) {
            customers.lock(subject.customerId());
        } else {
            ledger.claimOnOffice(subject.office());
        }
    }

    /** Refuses with 409 a period that leaves a gap after the last statement, or overlaps it. */
    void mustFollowTheLast(StatementSubject subject, LocalDate from) {
        var last = statements.last(subject);
        if (last.isPresent() && !from.equals(last.get().periodUntil().plusDays(1))) {
            throw new Problem(
                    StatementProblem.PERIOD_NOT_NEXT,
                    "The last statement is " + last.get().number() + " until "
                            + last.get().periodUntil());
        }
    }

    /** A later statement opens with what this one closed with. */
    void mustBeTheLast(Statement statement) {
        var last = statements.last(statement.subject());
        if (last.isPresent() && last.get().periodUntil().isAfter(statement.periodUntil())) {
            throw new Problem(
                    StatementProblem.NOT_THE_LAST,
                    "The last statement is " + last.get().number());
        }
    }

    /** What the statement says if it is issued now. */
    StatementContent contentNow(Statement statement) {
        var subject = statement.subject();
        var last = statements.last(subject);
        var opening = last.map(Statement::closing).orElse(NOTHING);
        return StatementContent.of(
                opening, statements.unstated(subject.account(), last, calendar.endOf(statement.periodUntil())));
    }
}
