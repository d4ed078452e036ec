package kam.customer.credit;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kam.kit.web.Versioned;

/** A grading as clients see it; the limit in CNY. */
public record GradingView(
        UUID id,
        int policyVersion,
        BigDecimal score,
        CreditLevel level,
        BigDecimal creditLimit,
        List<FactorScore> scores,
        String reason,
        String gradedBy,
        Instant gradedAt,
        long version)
        implements Versioned {

    public static GradingView of(CreditGrading grading) {
        return new GradingView(
                grading.id(),
                grading.policyVersion(),
                grading.score(),
                grading.level(),
                grading.creditLimit(),
                grading.scores(),
                grading.reason(),
                grading.gradedBy(),
                grading.gradedAt(),
                grading.version());
    }
}
