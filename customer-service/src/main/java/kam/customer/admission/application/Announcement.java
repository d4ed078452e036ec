package kam.customer.admission.application;

import kam.events.ApplicationEvent.ApplicationRejected;
import kam.events.ApplicationEvent.ApplicationReturned;
import kam.events.ApplicationEvent.ApplicationSubmitted;
import kam.events.ApplicationEvent.ApplicationWithdrawn;
import kam.events.ApplicationEvent.DossierDocument;

/** What others hear of an application, as it stands. */
final class Announcement {
    private Announcement() {}

    static ApplicationSubmitted submitted(
            KeyAccountApplication application, String customerName, ContractProposal contract) {
        return new ApplicationSubmitted(
                application.id(),
                application.number(),
                application.revision(),
                application.customerId(),
                customerName,
                application.office(),
                application.accountManager(),
                application.trail().submittedBy(),
                contract.asEvent(),
                application.papers().stream()
                        .map(paper -> new DossierDocument(paper.kind().name(), paper.sha256()))
                        .toList(),
                application.form().drafters().stream().sorted().toList());
    }

    static ApplicationWithdrawn withdrawn(KeyAccountApplication application, String by) {
        return new ApplicationWithdrawn(
                application.id(),
                application.revision(),
                application.customerId(),
                application.office(),
                application.accountManager(),
                by);
    }

    static ApplicationReturned returned(KeyAccountApplication application) {
        return new ApplicationReturned(
                application.id(),
                application.revision(),
                application.customerId(),
                application.office(),
                application.accountManager(),
                application.trail().answerReason());
    }

    static ApplicationRejected rejected(KeyAccountApplication application) {
        return new ApplicationRejected(
                application.id(),
                application.customerId(),
                application.office(),
                application.accountManager(),
                application.trail().answerReason());
    }
}
