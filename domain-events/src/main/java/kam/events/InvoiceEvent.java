package kam.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** What happens to invoices (发票). */
@Topic(Topic.CONTRACT)
public sealed interface InvoiceEvent extends DomainEvent {
    /**
     * An invoice was written: the amount with tax, the rate in percent, the tax in it. Amount and tax of a red-letter
     * invoice (红字发票) are negative, and it names the invoice that it corrects.
     */
    record InvoiceIssued(
            UUID invoiceId,
            String number,
            UUID contractId,
            UUID customerId,
            String office,
            String accountManager,
            UUID deliveryId,
            BigDecimal amount,
            BigDecimal rate,
            BigDecimal tax,
            LocalDate issuedOn,
            UUID correctionOf)
            implements InvoiceEvent {
        @Override
        public UUID key() {
            return invoiceId;
        }
    }
}
