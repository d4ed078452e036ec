package kam.customer.admission.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kam.customer.account.customer.ArchiveChanges.ArchiveTouched;
import kam.customer.account.customer.CustomerRepository;
import kam.customer.admission.application.KeyAccountApplication.PaperKind;
import kam.customer.admission.application.Paper.Marks;
import kam.kit.document.Document;
import kam.kit.document.Documents;
import kam.kit.upload.CheckedUpload;

/** The documents of dossiers. */
@ApplicationScoped
class PaperService {
    private final ApplicationRepository applications;
    private final Documents documents;
    private final CustomerRepository customers;
    private final Event<ArchiveTouched> touched;

    PaperService(
            ApplicationRepository applications,
            Documents documents,
            CustomerRepository customers,
            Event<ArchiveTouched> touched) {
        this.applications = applications;
        this.documents = documents;
        this.customers = customers;
        this.touched = touched;
    }

    @Transactional
    Document attach(UUID id, PaperKind kind, String name, Marks marks, CheckedUpload file) {
        var application = applications.locked(id);
        application.mustBeEditable();
        Paper.mustFit(kind, marks);
        var document = documents.attach(id, kind.name(), name, file);
        application.attach(new Paper(document.id(), kind, document.sha256(), marks), document.attachedBy());
        applications.flush();
        touched.fire(ArchiveTouched.indirectly(customers.lockedForEvent(application.customerId())));
        return document;
    }

    /** Refuses with 404 what the caller may not see. */
    @Transactional
    void mustBeVisible(UUID id) {
        applications.visible(id);
    }
}
