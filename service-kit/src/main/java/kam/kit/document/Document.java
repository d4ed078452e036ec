package kam.kit.document;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import kam.kit.upload.CheckedUpload;

/** A piece of evidence (凭证, 附件) attached to something; append-only, its content is known by its digest. */
@Entity
@Table(name = "document")
public class Document {
    @Id
    private UUID id;

    private UUID ownerId;
    private String kind;
    private String fileName;
    private String mediaType;
    private long size;
    private String sha256;
    private String attachedBy;
    private Instant attachedAt;

    Document() {}

    Document(UUID ownerId, String kind, String fileName, CheckedUpload file) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.ownerId = ownerId;
        this.kind = kind;
        this.fileName = fileName;
        this.mediaType = file.type().mediaType();
        this.size = file.upload().size();
        this.sha256 = file.upload().sha256();
    }

    Document attached(String by, Instant at) {
        attachedBy = by;
        attachedAt = at;
        return this;
    }

    public UUID id() {
        return id;
    }

    UUID ownerId() {
        return ownerId;
    }

    /** What it proves, in the words of the service that keeps it. */
    String kind() {
        return kind;
    }

    public boolean is(Enum<?> someKind) {
        return kind.equals(someKind.name());
    }

    public String attachedBy() {
        return attachedBy;
    }

    public String sha256() {
        return sha256;
    }

    String fileName() {
        return fileName;
    }

    String mediaType() {
        return mediaType;
    }

    long size() {
        return size;
    }

    Instant attachedAt() {
        return attachedAt;
    }
}
