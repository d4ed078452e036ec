package kam.events.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The signed and sealed copy is filed: from now on goods may move under it. */
public record ContractEffective(
        UUID contractId,
        String number,
        UUID customerId,
        String office,
        String accountManager,
        BigDecimal amount,
        LocalDate signedOn,
        LocalDate validFrom,
        LocalDate validUntil,
        List<AgreedLine> lines,
        List<Instalment> instalments)
        implements ContractEvent {
    @Override
    public UUID key() {
        return contractId;
    }
}
