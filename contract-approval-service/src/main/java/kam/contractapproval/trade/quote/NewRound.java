package kam.contractapproval.trade.quote;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import kam.contractapproval.trade.quote.Round.Side;
import kam.kit.master.NamedProducts.Named;
import kam.kit.problem.CommonFault;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;

/** An offer or counter-offer, the last day on which it holds, and what was said (需求、异议、答复). */
record NewRound(
        @NotNull Side side,
        @NotNull LocalDate validUntil,
        @NotEmpty @Size(max = 500) List<@Valid @NotNull OfferedLine> lines,
        @NotBlank @Size(max = 2000) String deliveryTerms,
        @Size(max = 2000) String paymentTerms,
        @Size(max = 2000) String needs,
        @Size(max = 2000) String objections,
        @Size(max = 2000) String answer) {

    private static final int INTEGER_DIGITS = 16;

    List<String> skus() {
        return lines.stream().map(OfferedLine::sku).toList();
    }

    /** The products that its lines name. */
    List<Named> named() {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> new Named(lines.get(i).sku(), lines.get(i).unit(), "/lines/" + i))
                .toList();
    }

    /** Refuses a validity that is over, and an amount that no contract can have. */
    void mustHoldTogether(LocalDate today) {
        if (validUntil.isBefore(today)) {
            throw new Problem(QuoteProblem.VALIDITY_OVER, Wording.of("今天是 {0} | Today is {0}", today))
                    .at("/validUntil", CommonFault.NOT_BEFORE.with("day", today));
        }
        var amount = lines.stream().map(OfferedLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (amount.precision() - amount.scale() > INTEGER_DIGITS) {
            throw new Problem(QuoteProblem.AMOUNT_TOO_LARGE, Wording.of("最多 16 位整数 | At most 16 digits"))
                    .at("/lines", CommonFault.NUMBER_OUT_OF_RANGE);
        }
    }
}
