package kam.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What happens to deeds of delegation (授权委托书). */
@Topic(Topic.CONTRACT)
public sealed interface DelegationEvent extends DomainEvent {
    /**
     * A deed lets the delegate act for the principal within its scope and dates, in these of the principal's roles; those
     * of an office hold in the principal's. No offices means all, the cap in CNY is inclusive.
     */
    record DelegationGranted(
            UUID delegationId,
            String principal,
            String delegate,
            String scope,
            LocalDate validFrom,
            LocalDate validUntil,
            String deedSha256,
            String principalOffice,
            List<String> roles,
            List<String> offices,
            BigDecimal amountCap)
            implements DelegationEvent {
        @Override
        public UUID key() {
            return delegationId;
        }
    }

    /** The deed gives no power any more. */
    record DelegationRevoked(UUID delegationId, String principal, String delegate) implements DelegationEvent {
        @Override
        public UUID key() {
            return delegationId;
        }
    }
}
