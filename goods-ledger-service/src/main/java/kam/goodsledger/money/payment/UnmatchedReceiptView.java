package kam.goodsledger.money.payment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import kam.goodsledger.money.payment.Payment.PaymentWay;
import kam.goodsledger.money.payment.UnmatchedReceipt.UnmatchedStatus;
import kam.kit.people.Person;
import kam.kit.web.Versioned;

/** An unmatched receipt as clients see it, in CNY; once matched, with the payment that it has become. */
record UnmatchedReceiptView(
        UUID id,
        String number,
        BigDecimal amount,
        UnmatchedStatus status,
        PaymentWay way,
        LocalDate receivedOn,
        String payer,
        String reference,
        Bill bill,
        Person recordedBy,
        UUID paymentId,
        Person matchedBy,
        long version)
        implements Versioned {}
