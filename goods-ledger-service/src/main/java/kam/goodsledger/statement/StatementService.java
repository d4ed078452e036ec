package kam.goodsledger.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import kam.kit.clock.BusinessCalendar;
import kam.kit.document.Documents;
import kam.kit.identity.SignedIn;
import kam.kit.master.Organisation;
import kam.kit.messaging.Outbox;
import kam.kit.persistence.Numbers;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Series;
import kam.kit.problem.Problem;

@ApplicationScoped
class StatementService {
    private final StatementRepository statements;
    private final StatementSequence sequence;
    private final StatedCustomers customers;
    private final Organisation organisation;
    private final Documents documents;
    private final Numbers numbers;
    private final Outbox outbox;
    private final SignedIn signedIn;
    private final BusinessCalendar calendar;
    private final Clock clock;

    StatementService(
            StatementRepository statements,
            StatementSequence sequence,
            StatedCustomers customers,
            Organisation organisation,
            Documents documents,
            Numbers numbers,
            Outbox outbox,
            SignedIn signedIn,
            BusinessCalendar calendar,
            Clock clock) {
        this.statements = statements;
        this.sequence = sequence;
        this.customers = customers;
        this.organisation = organisation;
        this.documents = documents;
        this.numbers = numbers;
        this.outbox = outbox;
        this.signedIn = signedIn;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Transactional
    StatementView draft(NewStatement period) {
        return draft(customers.locked(period), period.from(), period.until());
    }

    @Transactional
    StatementView draft(NewOfficeStatement period) {
        signedIn.caller().mustSee(period.office());
        organisation.mustBeKnown(period.office(), "/office");
        return draft(StatementSubject.of(period.office()), period.from(), period.until());
    }

    private StatementView draft(StatementSubject subject, LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            throw new Problem(StatementProblem.PERIOD_REVERSED, "until comes before from")
                    .at("/until", "before " + from);
        }
        if (until.isAfter(calendar.today())) {
            throw new Problem(StatementProblem.PERIOD_NOT_OVER, "Today is " + calendar.today());
        }
        sequence.mustFollowTheLast(subject, from);
        var number = numbers.next(Series.STATEMENT);
        var statement =
                new Statement(number, subject, from, until, signedIn.caller().id());
        statements.persist(statement);
        return view(statement);
    }

    /** Statements of a subject are issued one after another, so that each opens with what the last closed with. */
    @Transactional
    StatementView issue(StatementKind kind, UUID id) {
        var statement = statements.locked(kind, id);
        sequence.lock(statement.subject());
        if (statement.isDraft()) {
            sequence.mustFollowTheLast(statement.subject(), statement.periodFrom());
        }
        statement.issue(sequence.contentNow(statement), clock.instant());
        if (kind == StatementKind.CUSTOMER) {
            outbox.append(statement, StatementEvents.issued(statement));
        }
        statements.flush();
        return view(statement);
    }

    @Transactional
    StatementView sign(StatementKind kind, UUID id, NewSignature signature) {
        var statement = statements.locked(kind, id);
        if (kind == StatementKind.CUSTOMER && signature.side() == Side.CUSTOMER) {
            mustBeAttached(id, signature.documentId());
        }
        statement.sign(signature, signedIn.caller().over(statement.office()), clock.instant());
        if (statement.isConfirmed() && kind == StatementKind.CUSTOMER) {
            outbox.append(statement, StatementEvents.confirmed(statement));
        }
        statements.flush();
        return view(statement);
    }

    private void mustBeAttached(UUID id, UUID documentId) {
        if (documents.of(id, documentId).isEmpty()) {
            throw new Problem(StatementProblem.SEALED_COPY_MISSING, "Attach it to the statement first")
                    .at("/documentId", "not a document of this statement");
        }
    }

    /** Only the last statement can be contested; what is wrong in an older one is corrected on the next. */
    @Transactional
    StatementView contest(StatementKind kind, UUID id, Contest contest) {
        var statement = statements.locked(kind, id);
        sequence.lock(statement.subject());
        sequence.mustBeTheLast(statement);
        statement.contest(contest, signedIn.caller());
        statements.flush();
        return view(statement);
    }

    @Transactional
    StatementView read(StatementKind kind, UUID id) {
        return view(statements.visible(kind, id));
    }

    @Transactional
    Page<StatementHeading> list(
            StatementKind kind, PageRequest page, String office, StatementStatus status, UUID customerId) {
        return statements.list(kind, page, office, status, customerId).map(StatementHeading::of);
    }

    @Transactional
    void mustBeVisible(StatementKind kind, UUID id) {
        statements.visible(kind, id);
    }

    private StatementView view(Statement statement) {
        return StatementView.of(statement, statement.isDraft() ? sequence.contentNow(statement) : statement.content());
    }
}
