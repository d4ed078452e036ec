package kam.contractapproval.trade.schedule;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** By when a contract is to be settled. */
record SettlementPlan(@NotNull LocalDate plannedOn) {}
