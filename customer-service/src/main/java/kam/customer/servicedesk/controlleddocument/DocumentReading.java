package kam.customer.servicedesk.controlleddocument;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import kam.kit.identity.Caller;
import kam.kit.persistence.AggregateRoot;

/** That a person has read a version (阅读记录); once per person and version, never rewritten. */
@Entity
@Table(name = "document_reading")
class DocumentReading extends AggregateRoot {
    private UUID documentId;
    private int documentVersion;
    private String reader;
    private String readerName;
    private Instant readAt;

    DocumentReading() {}

    DocumentReading(UUID documentId, int documentVersion, Caller reader, Instant readAt) {
        this.documentId = documentId;
        this.documentVersion = documentVersion;
        this.reader = reader.id();
        this.readerName = reader.name();
        this.readAt = readAt;
    }

    @Override
    public String office() {
        return null;
    }

    UUID documentId() {
        return documentId;
    }

    int documentVersion() {
        return documentVersion;
    }

    String reader() {
        return reader;
    }

    String readerName() {
        return readerName;
    }

    Instant readAt() {
        return readAt;
    }
}
