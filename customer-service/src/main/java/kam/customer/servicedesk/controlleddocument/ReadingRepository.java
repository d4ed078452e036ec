package kam.customer.servicedesk.controlleddocument;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import kam.kit.persistence.Filter;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Repository;

@ApplicationScoped
class ReadingRepository extends Repository<DocumentReading> {
    private final EntityManager entities;

    ReadingRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Stores it where this person has not read this version before, however many come at the same time. */
    boolean isFirst(DocumentReading reading) {
        var stored = entities.createNativeQuery("""
                        insert into document_reading
                          (id, version, document_id, document_version, reader, reader_name, read_at)
                        values (:id, 0, :document, :version, :reader, :name, :at)
                        on conflict (document_id, document_version, reader) do nothing
                        """)
                .setParameter("id", reading.id())
                .setParameter("document", reading.documentId())
                .setParameter("version", reading.documentVersion())
                .setParameter("reader", reading.reader())
                .setParameter("name", reading.readerName())
                .setParameter("at", reading.readAt())
                .executeUpdate();
        return stored == 1;
    }

    /** The first one of the same person and version. */
    DocumentReading first(DocumentReading reading) {
        return find(
                        "documentId = ?1 and documentVersion = ?2 and reader = ?3",
                        reading.documentId(),
                        reading.documentVersion(),
                        reading.reader())
                .singleResult();
    }

    Page<DocumentReading> list(PageRequest page, UUID documentId, Integer documentVersion) {
        return page(page, new Filter().where("documentId", documentId).where("documentVersion", documentVersion));
    }
}
