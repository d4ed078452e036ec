package kam.customer.admission.application;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import kam.kit.people.Person;

/** An application in a list; the amount of its contract in CNY. */
public record ApplicationSummary(
        UUID id,
        String number,
        UUID customerId,
        String office,
        Person accountManager,
        ApplicationStatus status,
        int revision,
        BigDecimal amount,
        Instant openedAt,
        Instant submittedAt,
        UUID contractId,
        String filingNumber) {

    static ApplicationSummary of(KeyAccountApplication application) {
        var trail = application.trail();
        return new ApplicationSummary(
                application.id(),
                application.number(),
                application.customerId(),
                application.office(),
                Person.of(application.accountManager()),
                application.status(),
                application.revision(),
                application.form().amount(),
                trail.openedAt(),
                trail.submittedAt(),
                trail.contractId(),
                trail.filingNumber());
    }
}
