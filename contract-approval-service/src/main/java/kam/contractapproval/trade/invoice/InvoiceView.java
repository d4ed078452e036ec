package kam.contractapproval.trade.invoice;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kam.kit.people.Person;
import kam.kit.web.Versioned;

/** An invoice; amounts in CNY with VAT, negative on a red-letter invoice, which names the one it corrects. */
record InvoiceView(
        UUID id,
        String number,
        UUID contractId,
        String contractNumber,
        UUID customerId,
        String office,
        UUID deliveryId,
        UUID corrects,
        String reason,
        LocalDate invoicedOn,
        BigDecimal amount,
        BigDecimal taxRate,
        BigDecimal taxAmount,
        Person recordedBy,
        Instant recordedAt,
        long version)
        implements Versioned {}
