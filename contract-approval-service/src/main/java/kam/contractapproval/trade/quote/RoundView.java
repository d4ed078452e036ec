package kam.contractapproval.trade.quote;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kam.contractapproval.trade.quote.Round.Side;
import kam.kit.people.Person;

/** A round as our own people see it, with floor and settlement prices; amounts in CNY with VAT. */
record RoundView(
        int round,
        Side side,
        LocalDate validUntil,
        List<QuoteLine> lines,
        BigDecimal amount,
        List<Integer> linesUnderFloor,
        String deliveryTerms,
        String paymentTerms,
        String needs,
        String objections,
        String answer,
        Person recordedBy,
        Instant recordedAt) {}
