package kam.customer.admission.application;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
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
        String accountManager,
        ApplicationStatus status,
        int revision,
        BigDecimal amount,
        ApplicationForm form,
        String declaredBy,
        List<Paper> papers,
        String openedBy,
        Instant openedAt,
        String submittedBy,
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
                application.accountManager(),
                application.status(),
                application.revision(),
                form.amount(),
                form.read(),
                form.declaredBy(),
                application.papers(),
                trail.openedBy(),
                trail.openedAt(),
                trail.submittedBy(),
                trail.submittedAt(),
                trail.answerReason(),
                trail.contractId(),
                trail.contractNumber(),
                trail.filingNumber(),
                application.version());
    }
}
