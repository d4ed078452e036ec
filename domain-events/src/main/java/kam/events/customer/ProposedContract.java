package kam.events.customer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The contract that an application is decided by: its amount sets the tier. */
public record ProposedContract(
        List<ProposedLine> lines,
        BigDecimal amount,
        String deliveryTerms,
        LocalDate validFrom,
        LocalDate validUntil,
        List<ProposedInstalment> instalments) {}
