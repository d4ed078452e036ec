package kam.customer.development.customerreturn;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kam.kit.people.Person;
import kam.kit.web.Versioned;

/** An investment as clients see it, in CNY; a reversal is negative and names what it reverses. */
record InvestmentView(
        UUID id,
        UUID customerId,
        InvestmentKind kind,
        BigDecimal amount,
        LocalDate spentOn,
        String note,
        UUID reversalOf,
        Person recordedBy,
        Instant recordedAt,
        long version)
        implements Versioned {}
