package kam.goodsledger.contract.contract;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** An instalment (分期款): so much CNY by that day. */
@Embeddable
public record Due(int number, LocalDate dueOn, BigDecimal amount) {}
