package kam.events.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An amendment was approved and signed: these are the terms of the contract from now on. The contract keeps its id and
 * number, a line its number; a line without quantity is given up, lines that are new stand behind.
 */
public record ContractAmended(
        UUID contractId,
        String number,
        UUID customerId,
        String office,
        String accountManager,
        UUID amendmentId,
        String amendmentNumber,
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
