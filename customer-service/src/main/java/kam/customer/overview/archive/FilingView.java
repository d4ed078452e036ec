package kam.customer.overview.archive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import kam.kit.people.Person;
import kam.kit.web.Versioned;

/** A filing as clients see it; how complete the archive was, in percent. */
record FilingView(
        UUID id,
        String number,
        UUID customerId,
        String office,
        LocalDate filedOn,
        BigDecimal percent,
        String note,
        Person filedBy,
        long version)
        implements Versioned {}
