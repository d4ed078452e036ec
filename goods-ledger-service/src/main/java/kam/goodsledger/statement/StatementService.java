package kam.goodsledger.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import kam.goodsledger.customer.Customers;
import kam.goodsledger.ledger.Account;
import kam.kit.clock.BusinessCalendar;
import kam.kit.document.Documents;
import kam.kit.identity.SignedIn;
import kam.kit.messaging.Outbox;
import kam.kit.persistence.Numbers;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.problem.Problem;

@ApplicationScoped
class StatementService {
    private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(2);

    private final StatementRepository statements;
    private final Customers customers;
    private final Documents documents;
    private final Numbers numbers;
    private final Outbox outbox;
    private final SignedIn signedIn;
    private final BusinessCalendar calendar;
    private final Clock clock;

    StatementService(
            StatementRepository statements,
            Customers customers,
            Documents documents,
            Numbers numbers,
            Outbox outbox,
            SignedIn signedIn,
            BusinessCalendar calendar,
            Clock clock) {
        this.statements = statements;
        this.customers = customers;
        this.documents = documents;
        this.numbers = numbers;
        this.outbox = outbox;
        this.signedIn = signedIn;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Transactional
    StatementView draft(NewStatement period) {
        var customer = customers.locked(period.customerId());
        if (period.until().isBefore(period.from())) {
            throw new Problem(StatementProblem.PERIOD_REVERSED, "until comes before from")
                    .at("/until", "before " + period.from());
        }
        if (period.until().isAfter(calendar.today())) {
            throw new Problem(StatementProblem.PERIOD_NOT_OVER, "Today is " + calendar.today());
        }
        mustFollowTheLast(customer.id(), period.from());
        var number = numbers.next("DZ", "statement_number");
        var statement =
                new Statement(number, customer, period, signedIn.caller().id());
        statements.persist(statement);
        return view(statement);
    }

    /** Statements of a customer are issued one after another, so that each opens with what the last closed with. */
    @Transactional
    StatementView issue(UUID id) {
        var statement = statements.locked(id);
        customers.locked(statement.customerId());
        if (statement.isDraft()) {
            mustFollowTheLast(statement.customerId(), statement.periodFrom());
        }
        outbox.append(statement, statement.issue(contentNow(statement), clock.instant()));
        return view(statement);
    }

    private void mustFollowTheLast(UUID customerId, LocalDate from) {
        var last = statements.last(customerId);
        if (last.isPresent() && !from.equals(last.get().periodUntil().plusDays(1))) {
            throw new Problem(
                    StatementProblem.PERIOD_NOT_NEXT,
                    "The last statement is " + last.get().number() + " until "
                            + last.get().periodUntil());
        }
    }

    @Transactional
    StatementView sign(UUID id, NewSignature signature) {
        var statement = statements.locked(id);
        if (signature.side() == Side.CUSTOMER) {
            mustBeAttached(id, signature.documentId());
        }
        statement.sign(signature, signedIn.caller(), clock.instant());
        if (statement.isConfirmed()) {
            outbox.append(statement, statement.confirmed());
        }
        statements.flush();
        return view(statement);
    }

    private void mustBeAttached(UUID id, UUID documentId) {
        if (documents.of(id).stream().noneMatch(document -> document.id().equals(documentId))) {
            throw new Problem(StatementProblem.SEALED_COPY_MISSING, "Attach it to the statement first")
                    .at("/documentId", "not a document of this statement");
        }
    }

    /** Only the last statement can be contested; what is wrong in an older one is corrected on the next. */
    @Transactional
    StatementView contest(UUID id, Contest contest) {
        var statement = statements.locked(id);
        customers.locked(statement.customerId());
        mustBeTheLast(statement);
        statement.contest(contest);
        statements.flush();
        return view(statement);
    }

    /** A later statement opens with what this one closed with. */
    private void mustBeTheLast(Statement statement) {
        var last = statements.last(statement.customerId());
        if (last.isPresent() && last.get().periodUntil().isAfter(statement.periodUntil())) {
            throw new Problem(
                    StatementProblem.NOT_THE_LAST,
                    "The last statement is " + last.get().number());
        }
    }

    @Transactional
    StatementView read(UUID id) {
        return view(statements.visible(id));
    }

    @Transactional
    Page<StatementHeading> list(PageRequest page, String office, StatementStatus status, UUID customerId) {
        return statements.list(page, office, status, customerId).map(StatementHeading::of);
    }

    @Transactional
    void mustBeVisible(UUID id) {
        statements.visible(id);
    }

    private StatementView view(Statement statement) {
        return StatementView.of(statement, statement.isDraft() ? contentNow(statement) : statement.content());
    }

    private StatementContent contentNow(Statement statement) {
        var last = statements.last(statement.customerId());
        var opening = last.map(Statement::closing).orElse(NOTHING);
        var receivable = Account.receivable(statement.office(), statement.customerId());
        return StatementContent.of(
                opening, statements.unstated(receivable, last, calendar.endOf(statement.periodUntil())));
    }
}
