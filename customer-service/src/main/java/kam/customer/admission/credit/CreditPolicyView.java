package kam.customer.admission.credit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kam.customer.rules.scoring.Factor;
import kam.kit.people.Person;
import kam.kit.web.Versioned;

/** A version of the credit policy as clients see it; {@code inForce} tells whether gradings go by it today. */
record CreditPolicyView(
        UUID id,
        int policyVersion,
        LocalDate effectiveFrom,
        boolean inForce,
        String note,
        Person issuedBy,
        Instant issuedAt,
        List<Factor> factors,
        List<LevelThreshold> levels,
        PaymentPenalty paymentPenalty,
        long version)
        implements Versioned {

    static CreditPolicyView of(CreditPolicy policy, CreditPolicy inForce) {
        return new CreditPolicyView(
                policy.id(),
                policy.policyVersion(),
                policy.effectiveFrom(),
                policy.policyVersion() == inForce.policyVersion(),
                policy.note(),
                Person.of(policy.issuedBy()),
                policy.issuedAt(),
                policy.factors(),
                policy.levels(),
                policy.paymentPenalty().orElse(null),
                policy.version());
    }
}
