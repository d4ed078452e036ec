package kam.goodsledger.statement;

import kam.events.StatementEvent.StatementConfirmed;
import kam.events.StatementEvent.StatementIssued;

/** What others hear of a customer's statement. */
final class StatementEvents {
    private StatementEvents() {}

    static StatementIssued issued(Statement statement) {
        var subject = statement.subject();
        return new StatementIssued(
                statement.id(),
                statement.number(),
                subject.customerId(),
                subject.office(),
                subject.accountManager(),
                statement.periodFrom(),
                statement.periodUntil(),
                statement.closing(),
                statement.digest());
    }

    static StatementConfirmed confirmed(Statement statement) {
        var subject = statement.subject();
        return new StatementConfirmed(
                statement.id(),
                statement.number(),
                subject.customerId(),
                subject.office(),
                subject.accountManager(),
                statement.periodFrom(),
                statement.periodUntil(),
                statement.closing(),
                statement.digest());
    }
}
