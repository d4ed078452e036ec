package kam.goodsledger.money.retention;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import kam.kit.people.Person;
import kam.kit.web.Versioned;

/** A retention as clients see it, in CNY. */
record RetentionView(
        UUID id,
        UUID contractId,
        String contractNumber,
        UUID customerId,
        String office,
        BigDecimal amount,
        LocalDate until,
        String reason,
        Person recordedBy,
        long version)
        implements Versioned {}
