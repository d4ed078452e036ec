package kam.events.contract;

import java.util.UUID;

/** The deed gives no power any more. */
public record DelegationRevoked(UUID delegationId, String principal, String delegate) implements ContractEvent {
    @Override
    public UUID key() {
        return delegationId;
    }
}
