package kam.customer.servicedesk.controlleddocument;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import kam.customer.servicedesk.controlleddocument.ControlledDocumentForms.NewControlledDocument;
import kam.customer.servicedesk.controlleddocument.ControlledDocumentForms.ReadingView;
import kam.customer.servicedesk.controlleddocument.DocumentHead.DocumentKind;
import kam.customer.servicedesk.desk.Reason;
import kam.kit.document.Documents;
import kam.kit.identity.SignedIn;
import kam.kit.messaging.Outbox;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.trail.Acts;
import kam.kit.upload.CheckedUpload;
import kam.kit.web.Etag;

@ApplicationScoped
class ControlledDocumentService {
    /** What the stored content is of. */
    private static final String CONTENT = "CONTROLLED_CONTENT";

    private final ControlledDocumentRepository controlled;
    private final ReadingRepository readings;
    private final Documents contents;
    private final Outbox outbox;
    private final SignedIn signedIn;
    private final Acts acts;

    ControlledDocumentService(
            ControlledDocumentRepository controlled,
            ReadingRepository readings,
            Documents contents,
            Outbox outbox,
            SignedIn signedIn,
            Acts acts) {
        this.controlled = controlled;
        this.readings = readings;
        this.contents = contents;
        this.outbox = outbox;
        this.signedIn = signedIn;
        this.acts = acts;
    }

    @Transactional
    ControlledDocumentView draft(NewControlledDocument wanted) {
        var document = new ControlledDocument(wanted, acts.current());
        controlled.add(document);
        return document.view();
    }

    @Transactional
    ControlledDocumentView change(UUID id, String ifMatch, DocumentHead head) {
        var document = controlled.locked(id);
        Etag.mustMatch(ifMatch, document.version());
        document.change(head, acts.current());
        return stored(document);
    }

    @Transactional
    ControlledDocumentView add(UUID id, String name, String change, CheckedUpload file) {
        var document = controlled.locked(id);
        var attached = contents.attach(id, CONTENT, name, file);
        document.add(attached.id(), attached.sha256(), change, acts.current());
        return stored(document);
    }

    @Transactional
    ControlledDocumentView enact(UUID id, int version) {
        var document = controlled.locked(id);
        outbox.append(document, document.enact(version, acts.current()));
        return stored(document);
    }

    @Transactional
    ControlledDocumentView withdraw(UUID id, Reason reason) {
        var document = controlled.locked(id);
        document.withdraw(reason.reason(), acts.current());
        return stored(document);
    }

    @Transactional
    ControlledDocumentView read(UUID id) {
        return controlled.visible(id).view();
    }

    @Transactional
    Page<ControlledDocumentView> list(
            PageRequest page, ControlStatus status, DocumentKind kind, String executingDepartment) {
        return controlled.list(page, status, kind, executingDepartment).map(ControlledDocument::view);
    }

    @Transactional
    Response download(UUID id, UUID contentId) {
        controlled.visible(id);
        return contents.download(id, contentId);
    }

    @Transactional
    ReadingView recordReading(UUID id, int version) {
        var document = controlled.locked(id);
        document.mustBeInForce(version);
        var act = acts.current();
        var reading = new DocumentReading(id, version, signedIn.caller(), act.at());
        if (readings.isFirst(reading)) {
            // told of the reading, so that the document keeps the version that its authors have read
            outbox.append(reading, document.read(version, act));
        }
        return ReadingView.of(readings.first(reading));
    }

    @Transactional
    Page<ReadingView> readings(PageRequest page, UUID id, Integer version) {
        controlled.visible(id);
        return readings.list(page, id, version).map(ReadingView::of);
    }

    private ControlledDocumentView stored(ControlledDocument document) {
        controlled.flush();
        return document.view();
    }
}
