package kam.events.contract;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What the customer is to pay by when. */
public record Instalment(int number, LocalDate dueOn, BigDecimal amount) {}
