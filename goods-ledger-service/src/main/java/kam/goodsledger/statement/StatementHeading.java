package kam.goodsledger.statement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** A statement in a list, without its lines; a draft has no closing yet, and the customer is absent where the office owes. */
record StatementHeading(
        UUID id,
        String number,
        UUID customerId,
        String customerName,
        String office,
        LocalDate periodFrom,
        LocalDate periodUntil,
        StatementStatus status,
        BigDecimal closing,
        String digest) {

    static StatementHeading of(Statement statement) {
        return new StatementHeading(
                statement.id(),
                statement.number(),
                statement.subject().customerId(),
                statement.subject().customerName(),
                statement.office(),
                statement.periodFrom(),
                statement.periodUntil(),
                statement.status(),
                statement.closing(),
                statement.digest());
    }
}
