package kam.contractapproval.trade.invoice;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kam.kit.people.Person;
import kam.kit.web.Versioned;

/**
 * An invoice; amounts in CNY with VAT, negative on a red-letter invoice, which names the one it corrects.
 *
 * @param openAmount what was not taken back, in CNY with VAT; absent on a red-letter invoice
 * @param openTaxAmount the tax in it; absent on a red-letter invoice
 * @param redLetters the ids of the red-letter invoices that take it back, oldest first
 */
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
        BigDecimal openAmount,
        BigDecimal openTaxAmount,
        List<UUID> redLetters,
        Person recordedBy,
        Instant recordedAt,
        long version)
        implements Versioned {}
