package kam.customer.admission.credit;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kam.customer.admission.credit.CreditGrading.CreditLevel;
import kam.customer.rules.scoring.FactorScore;
import kam.kit.people.Person;
import kam.kit.web.Versioned;

/**
 * A grading as clients see it; the limit in CNY. The cause says whether a person graded or payments did; then the event
 * ids are those of the contracts and payments that tell of late instalments.
 */
public record GradingView(
        UUID id,
        int policyVersion,
        BigDecimal score,
        CreditLevel level,
        BigDecimal creditLimit,
        List<FactorScore> scores,
        String cause,
        String reason,
        List<UUID> eventIds,
        Person gradedBy,
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
                grading.cause().name(),
                grading.reason(),
                grading.eventIds(),
                Person.of(grading.gradedBy()),
                grading.gradedAt(),
                grading.version());
    }
}
