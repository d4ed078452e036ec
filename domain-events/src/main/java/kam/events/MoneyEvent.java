package kam.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** What happens to money: collected from customers, remitted to the company. */
@Topic(Topic.GOODS)
public sealed interface MoneyEvent extends DomainEvent {
    /** The customer has paid (回款), the office or the company itself. */
    record PaymentCollected(
            UUID paymentId,
            UUID contractId,
            UUID customerId,
            String office,
            String accountManager,
            BigDecimal amount,
            String way,
            LocalDate collectedOn)
            implements MoneyEvent {
        @Override
        public UUID key() {
            return paymentId;
        }
    }

    /** The office says that it has sent this money to the company (汇款). */
    record RemittanceDeclared(UUID remittanceId, String office, BigDecimal amount, LocalDate sentOn)
            implements MoneyEvent {
        @Override
        public UUID key() {
            return remittanceId;
        }
    }

    /** Finance has the money on the bank slip. */
    record RemittanceConfirmed(UUID remittanceId, String office, BigDecimal amount, LocalDate confirmedOn)
            implements MoneyEvent {
        @Override
        public UUID key() {
            return remittanceId;
        }
    }
}
