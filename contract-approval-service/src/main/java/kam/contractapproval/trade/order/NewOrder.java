package kam.contractapproval.trade.order;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import kam.kit.money.Money;
import kam.kit.problem.CommonFault;
import kam.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Goods that a customer orders under a contract; a trial order where one is agreed, not if {@code trial} is absent. */
record NewOrder(
        @NotNull UUID contractId,
        @NotNull LocalDate wishedOn,
        Boolean trial,
        @NotEmpty @Size(max = 200) List<@Valid @NotNull WantedLine> lines) {

    /** So much of a contract line, in the line's unit. */
    record WantedLine(
            @Schema(required = true) @Min(1) int line,

            @NotNull @Digits(integer = 14, fraction = 4) @DecimalMin("0.0001")
            BigDecimal quantity) {
        WantedLine {
            quantity = Money.quantity(quantity);
        }
    }

    NewOrder {
        trial = Boolean.TRUE.equals(trial);
    }

    void mustHoldTogether(LocalDate today) {
        if (wishedOn.isBefore(today)) {
            throw new Problem(OrderProblem.WISHED_IN_THE_PAST, "Today is " + today).at("/wishedOn", "in the past");
        }
        var seen = new HashSet<Integer>();
        for (var i = 0; i < lines.size(); i++) {
            if (!seen.add(lines.get(i).line())) {
                throw new Problem(
                                OrderProblem.LINE_TWICE, "Line " + lines.get(i).line() + " is named twice")
                        .at("/lines/" + i + "/line", CommonFault.NAMED_TWICE);
            }
        }
    }
}
