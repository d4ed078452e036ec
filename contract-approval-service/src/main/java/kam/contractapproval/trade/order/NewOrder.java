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
import java.util.List;
import java.util.UUID;
import kam.contractapproval.contract.contract.EffectiveContract;
import kam.kit.master.Sku;
import kam.kit.money.Money;
import kam.kit.problem.CommonFault;
import kam.kit.problem.CommonProblem;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;

/** Goods that a customer orders under a contract; a trial order where one is agreed, not if {@code trial} is absent. */
record NewOrder(
        @NotNull UUID contractId,
        @NotNull LocalDate wishedOn,
        Boolean trial,
        @NotEmpty @Size(max = 200) List<@Valid @NotNull WantedLine> lines) {

    /**
     * So much of a contract line, which is named by its number or by its product where no other line is of it; in any unit
     * of the product, without one in the line's.
     */
    record WantedLine(
            @Min(1) Integer line,

            @NotNull @Digits(integer = 14, fraction = 4) @DecimalMin("0.0001")
            BigDecimal quantity,

            @Size(max = 50) String sku,
            @Size(min = 1, max = 20) String unit) {
        WantedLine {
            quantity = Money.quantity(quantity);
        }

        boolean means(EffectiveContract.Line agreed) {
            return (line == null || line == agreed.line())
                    && (sku == null || Sku.of(sku).equals(Sku.of(agreed.sku())));
        }

        /** By which it is named. */
        String field() {
            return line == null ? "/sku" : "/line";
        }
    }

    NewOrder {
        trial = Boolean.TRUE.equals(trial);
    }

    void mustHoldTogether(LocalDate today) {
        if (wishedOn.isBefore(today)) {
            throw new Problem(OrderProblem.WISHED_IN_THE_PAST, Wording.of("今天是 {0} | Today is {0}", today))
                    .at("/wishedOn", CommonFault.NOT_BEFORE.with("day", today));
        }
        for (var i = 0; i < lines.size(); i++) {
            if (lines.get(i).line() == null && lines.get(i).sku() == null) {
                throw new Problem(CommonProblem.VALIDATION_FAILED, Wording.of("须写明合同行或产品 | Name a line or a product"))
                        .at("/lines/" + i + "/line", CommonFault.REQUIRED);
            }
        }
    }
}
