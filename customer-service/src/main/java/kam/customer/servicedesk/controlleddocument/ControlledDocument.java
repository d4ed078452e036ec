package kam.customer.servicedesk.controlleddocument;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kam.customer.servicedesk.controlleddocument.ControlledDocumentForms.NewControlledDocument;
import kam.events.ServiceDeskEvent.DocumentEnacted;
import kam.events.ServiceDeskEvent.DocumentRead;
import kam.kit.people.Person;
import kam.kit.persistence.AggregateRoot;
import kam.kit.problem.Problem;
import kam.kit.trail.Act;
import kam.kit.trail.Trail;

/**
 * A process or service standard under control (受控文件): its versions, which of them is in force, and who answers for
 * it. It belongs to no office. Source: 第1章, 文案表头, requirement C25.
 */
@Entity
@Table(name = "controlled_document")
class ControlledDocument extends AggregateRoot {
    private String number;

    @Embedded
    private DocumentHead head;

    @Enumerated(EnumType.STRING)
    private ControlStatus status;

    /** Null until a version is put in force. */
    private Integer currentVersion;

    @ElementCollection
    @CollectionTable(name = "controlled_document_version", joinColumns = @JoinColumn(name = "document_id"))
    @OrderColumn(name = "position")
    private List<DocumentVersion> versions = new ArrayList<>();

    @Embedded
    private Trail trail = new Trail();

    ControlledDocument() {}

    ControlledDocument(NewControlledDocument document, Act act) {
        number = document.number();
        head = document.head();
        status = ControlStatus.DRAFT;
        trail.add(status, act, head.title());
    }

    void change(DocumentHead changed, Act act) {
        mustNotBeWithdrawn();
        head = changed;
        trail.add("CHANGED", act, head.title());
    }

    /** Versions are numbered from 1; a new one is a draft until it is put in force. */
    void add(UUID contentId, String sha256, String whatIsNew, Act act) {
        mustNotBeWithdrawn();
        var next = versions.size() + 1;
        versions.add(
                new DocumentVersion(next, contentId, sha256, whatIsNew, Person.of(act.by()), act.at(), null, null));
        trail.add("VERSION_ADDED", act, next + "：" + whatIsNew);
    }

    /** Puts a version in force in place of the one before; by somebody who did not write it. */
    DocumentEnacted enact(int version, Act act) {
        mustBeAbleToBecome(ControlStatus.IN_FORCE);
        var draft = version(version);
        if (currentVersion != null && version <= currentVersion) {
            throw new Problem(ControlProblem.NOT_NEWER, "In force: " + currentVersion);
        }
        if (draft.addedBy().id().equals(act.by())) {
            throw new Problem(ControlProblem.OWN_VERSION, "Somebody else puts it in force");
        }
        versions.set(version - 1, draft.enacted(act));
        currentVersion = version;
        status = ControlStatus.IN_FORCE;
        trail.add(status, act, String.valueOf(version));
        return new DocumentEnacted(id(), number, version, head.departments(), act.day());
    }

    void withdraw(String reason, Act act) {
        mustBeAbleToBecome(ControlStatus.WITHDRAWN);
        status = ControlStatus.WITHDRAWN;
        currentVersion = null;
        trail.add(status, act, reason);
    }

    DocumentRead read(int version, Act act) {
        return new DocumentRead(id(), number, version, act.by(), act.day());
    }

    /** Only what is in force is read as such. */
    void mustBeInForce(int version) {
        version(version);
        if (currentVersion == null || currentVersion != version) {
            throw new Problem(ControlProblem.NOT_IN_FORCE, "In force: " + currentVersion);
        }
    }

    private DocumentVersion version(int version) {
        if (version < 1 || version > versions.size()) {
            throw new Problem(ControlProblem.NO_SUCH_VERSION, "There are " + versions.size());
        }
        return versions.get(version - 1);
    }

    private void mustNotBeWithdrawn() {
        if (status == ControlStatus.WITHDRAWN) {
            throw new Problem(ControlProblem.WRONG_STATUS, "The document is " + status);
        }
    }

    private void mustBeAbleToBecome(ControlStatus next) {
        if (!status.canBecome(next)) {
            throw new Problem(ControlProblem.WRONG_STATUS, "A document that is " + status + " cannot become " + next);
        }
    }

    @Override
    public String office() {
        return null;
    }

    String number() {
        return number;
    }

    ControlledDocumentView view() {
        return new ControlledDocumentView(
                id(), number, head, status, currentVersion, List.copyOf(versions), trail.lines(), version());
    }
}
