package kam.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** What happens to statements of account (对账单). */
@Topic(Topic.GOODS)
public sealed interface StatementEvent extends DomainEvent {
    /** The reconciliation statement (对账单) is frozen under this digest. */
    record StatementIssued(
            UUID statementId,
            String number,
            UUID customerId,
            String office,
            String accountManager,
            LocalDate periodFrom,
            LocalDate periodUntil,
            BigDecimal closing,
            String digest)
            implements StatementEvent {
        @Override
        public UUID key() {
            return statementId;
        }
    }

    /** Both sides have signed the statement. */
    record StatementConfirmed(
            UUID statementId,
            String number,
            UUID customerId,
            String office,
            String accountManager,
            LocalDate periodFrom,
            LocalDate periodUntil,
            BigDecimal closing,
            String digest)
            implements StatementEvent {
        @Override
        public UUID key() {
            return statementId;
        }
    }
}
