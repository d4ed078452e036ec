package kam.customer.admission.credit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import kam.customer.rules.scoring.FactorScore;

/**
 * What late payments cost: so many points of the named factor for every instalment that is overdue, and for every full
 * 30 days an instalment was or is late; the factor does not fall below 0. The points are ours. What was due before the
 * day of the last grading by a person is judged by that grading and costs nothing more, except for being late still.
 * Source: 大客户管理制度 一.2, requirement C3.
 */
@Embeddable
record PaymentPenalty(
        @NotBlank @Size(max = 40) @Column(name = "penalty_factor")
        String factor,

        @NotNull
        @PositiveOrZero
        @DecimalMax("100")
        @Digits(integer = 3, fraction = 2)
        @Column(name = "penalty_per_overdue")
        BigDecimal perOverdueInstalment,

        @NotNull
        @PositiveOrZero
        @DecimalMax("100")
        @Digits(integer = 3, fraction = 2)
        @Column(name = "penalty_per_thirty_days")
        BigDecimal perThirtyDaysLate) {

    PaymentPenalty toScale() {
        return new PaymentPenalty(
                factor,
                perOverdueInstalment.setScale(2, RoundingMode.UNNECESSARY),
                perThirtyDaysLate.setScale(2, RoundingMode.UNNECESSARY));
    }

    /** The points that the behaviour costs since a person graded on that day. */
    BigDecimal points(PaymentBehaviour behaviour, LocalDate gradedOn) {
        var points = BigDecimal.ZERO;
        for (var instalment : behaviour.instalments()) {
            if (instalment.overdue() && !instalment.dueOn().isBefore(gradedOn)) {
                points = points.add(perOverdueInstalment);
            }
            var months = instalment.daysLateSince(gradedOn, behaviour.asOf()) / PaymentBehaviour.MONTH;
            points = points.add(perThirtyDaysLate.multiply(BigDecimal.valueOf(months)));
        }
        return points;
    }

    /** The scores of a grading by a person, with the factor lowered by what the behaviour costs. */
    List<FactorScore> lowered(List<FactorScore> scores, PaymentBehaviour behaviour, LocalDate gradedOn) {
        var points = points(behaviour, gradedOn);
        return scores.stream()
                .map(score -> score.factor().equals(factor) ? lowered(score, points) : score)
                .toList();
    }

    private static FactorScore lowered(FactorScore score, BigDecimal points) {
        if (points.signum() == 0) {
            return score;
        }
        var left = score.score().subtract(points).max(BigDecimal.ZERO).setScale(2);
        return new FactorScore(score.factor(), left, "逾期或迟付，扣 " + points.toPlainString() + " 分");
    }
}
