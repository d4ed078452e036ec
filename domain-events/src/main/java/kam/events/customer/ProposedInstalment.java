package kam.events.customer;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What the customer is to pay by when. */
public record ProposedInstalment(int number, LocalDate dueOn, BigDecimal amount) {}
