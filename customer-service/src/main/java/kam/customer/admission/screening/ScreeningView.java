package kam.customer.admission.screening;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kam.customer.admission.screening.Screening.Candidate;
import kam.customer.rules.scoring.WeightedFactors.Contribution;
import kam.kit.people.Person;
import kam.kit.web.Versioned;

/** A screening as clients see it: the contributions make the score; without {@code goOn} it is undecided. */
record ScreeningView(
        UUID id,
        String number,
        String office,
        Candidate candidate,
        int scorecardVersion,
        BigDecimal score,
        List<Contribution> contributions,
        Person screenedBy,
        Instant screenedAt,
        Boolean goOn,
        String decisionReason,
        Person decidedBy,
        Instant decidedAt,
        long version)
        implements Versioned {}
