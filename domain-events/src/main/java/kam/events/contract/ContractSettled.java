package kam.events.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** Everything is delivered and collected, and both sides confirm it (合同结算): the contract is completed. */
public record ContractSettled(
        UUID contractId,
        String number,
        UUID customerId,
        String office,
        String accountManager,
        BigDecimal amount,
        LocalDate plannedOn,
        LocalDate settledOn)
        implements ContractEvent {
    @Override
    public UUID key() {
        return contractId;
    }
}
