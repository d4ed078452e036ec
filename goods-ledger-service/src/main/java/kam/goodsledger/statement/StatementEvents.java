package kam.goodsledger.statement;

import kam.events.goods.StatementConfirmed;
import kam.events.goods.StatementIssued;

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
