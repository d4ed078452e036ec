package kam.customer.admission.application;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kam.kit.people.Person;
import kam.kit.web.Versioned;

/**
 * An application as clients see it: the amount of its contract in CNY, who declared that there was no business, why
 * the route handed it back, and under which number the approval is filed.
 */
record ApplicationView(
        UUID id,
        String number,
        UUID customerId,
        String office,
        Person accountManager,
        ApplicationStatus status,
        int revision,
        BigDecimal amount,
        ApplicationForm form,
        Person declaredBy,
        List<Paper> papers,
        Person openedBy,
        Instant openedAt,
        Person submittedBy,
        Instant submittedAt,
        String answerReason,
        UUID contractId,
        String contractNumber,
        String filingNumber,
        long version)
        implements Versioned {

    static ApplicationView of(KeyAccountApplication application) {
        var form = application.form();
        var trail = application.trail();
        return new ApplicationView(
                application.id(),
                application.number(),
                application.customerId(),
                application.office(),
                Person.of(application.accountManager()),
                application.status(),
                application.revision(),
                form.amount(),
                form.read(),
                Person.of(form.declaredBy()),
                application.papers(),
                Person.of(trail.openedBy()),
                trail.openedAt(),
                Person.of(trail.submittedBy()),
                trail.submittedAt(),
                trail.answerReason(),
                trail.contractId(),
                trail.contractNumber(),
                trail.filingNumber(),
                application.version());
    }
}
