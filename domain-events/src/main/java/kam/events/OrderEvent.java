package kam.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What happens to orders under a contract. */
@Topic(Topic.CONTRACT)
public sealed interface OrderEvent extends DomainEvent {
    /**
     * An order (订单) asks to be cleared, for the first time or, after it was held, again. It goes by its contract's key, so
     * that it comes after what made the contract effective.
     */
    record OrderPlaced(
            UUID orderId,
            String number,
            int attempt,
            UUID contractId,
            UUID customerId,
            String office,
            String accountManager,
            boolean trial,
            LocalDate wishedOn,
            List<OrderLine> lines)
            implements OrderEvent {
        @Override
        public UUID key() {
            return contractId;
        }
    }

    /** So much of a contract line, in the unit of that line. */
    record OrderLine(int line, BigDecimal quantity) {}

    /** The order is no longer wanted: what is reserved for it is free again. It goes by its contract's key, as OrderPlaced. */
    record OrderCancelled(
            UUID orderId,
            String number,
            UUID contractId,
            UUID customerId,
            String office,
            String accountManager,
            String reason)
            implements OrderEvent {
        @Override
        public UUID key() {
            return contractId;
        }
    }
}
