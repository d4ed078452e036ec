package kam.goodsledger.statement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import kam.goodsledger.statement.Statement.Disagreement;
import kam.kit.money.Money;
import kam.kit.problem.Problem;

/** Why the other side does not agree, and with which lines (逐行异议). */
record Contest(
        @NotBlank @Size(max = 1000) String reason,
        @Size(max = 1000) List<@NotNull @Valid Claim> lines) {
    /**
     * A line of the statement, and what it should say in the other side's books: an amount in CNY, which is 0 where
     * those do not have it.
     */
    record Claim(
            @Min(1) int line,
            @NotNull @Digits(integer = 16, fraction = 2) BigDecimal theirAmount,
            @Size(max = 500) String remark) {
        Claim {
            theirAmount = Money.cny(theirAmount);
        }
    }

    Contest {
        lines = lines == null ? List.of() : lines;
    }

    /** Refuses with 400 a line that the statement does not have, or that is named twice. */
    List<Disagreement> with(List<StatementLine> stated) {
        var named = new HashSet<Integer>();
        IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).line() > stated.size()
                        || !named.add(lines.get(i).line()))
                .findFirst()
                .ifPresent(i -> {
                    throw new Problem(StatementProblem.NO_SUCH_LINE, "The statement has " + stated.size() + " lines")
                            .at("/lines/" + i + "/line", "not on the statement, or named before");
                });
        return lines.stream()
                .map(claim -> new Disagreement(claim.line(), claim.theirAmount(), claim.remark()))
                .toList();
    }
}
