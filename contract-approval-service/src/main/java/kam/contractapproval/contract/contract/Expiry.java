package kam.contractapproval.contract.contract;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** When the term in force ends (到期), and for which end others have been warned already. Source: requirement A16. */
@Embeddable
record Expiry(LocalDate endsOn, LocalDate expiryToldFor) {

    Expiry endingOn(LocalDate day) {
        return new Expiry(day, expiryToldFor);
    }

    /** Whether the end lies within the days of warning and was not told of. */
    boolean isToBeTold(LocalDate today, int days) {
        return !endsOn.equals(expiryToldFor) && !endsOn.isAfter(today.plusDays(days));
    }

    Expiry told() {
        return new Expiry(endsOn, endsOn);
    }
}
