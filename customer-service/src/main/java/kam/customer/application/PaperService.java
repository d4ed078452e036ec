package kam.customer.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import kam.customer.customer.ArchiveTouched;
import kam.customer.customer.CustomerRepository;
import kam.kit.document.DocumentView;
import kam.kit.document.Documents;
import kam.kit.identity.SignedIn;

/** The documents of dossiers. */
@ApplicationScoped
class PaperService {
    private final ApplicationRepository applications;
    private final Documents documents;
    private final CustomerRepository customers;
    private final Event<ArchiveTouched> touched;
    private final SignedIn signedIn;

    PaperService(
            ApplicationRepository applications,
            Documents documents,
            CustomerRepository customers,
            Event<ArchiveTouched> touched,
            SignedIn signedIn) {
        this.applications = applications;
        this.documents = documents;
        this.customers = customers;
        this.touched = touched;
        this.signedIn = signedIn;
    }

    @Transactional
    DocumentView attach(UUID id, PaperKind kind, String name, Marks marks, byte[] content) {
        var application = applications.locked(id);
        application.mustBeEditable();
        Paper.mustFit(kind, marks);
        var document = documents.attach(id, kind.name(), name, content, signedIn.caller());
        application.attach(new Paper(document.id(), kind, document.sha256(), marks));
        applications.flush();
        touched.fire(ArchiveTouched.indirectly(customers.lockedForEvent(application.customerId())));
        return DocumentView.of(document);
    }

    @Transactional
    List<DocumentView> list(UUID id) {
        applications.visible(id);
        return documents.of(id).stream().map(DocumentView::of).toList();
    }

    @Transactional
    Response download(UUID id, UUID documentId) {
        applications.visible(id);
        return documents.download(id, documentId);
    }
}
