package kam.events.customer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** A service agreement (服务协议) was signed; the amount in CNY is to be allocated. A later version follows an adjustment. */
public record ServiceAgreementSigned(
        UUID agreementId,
        String number,
        int agreementVersion,
        UUID customerId,
        String office,
        String accountManager,
        BigDecimal amount,
        LocalDate signedOn)
        implements CustomerEvent {
    @Override
    public UUID key() {
        return agreementId;
    }
}
