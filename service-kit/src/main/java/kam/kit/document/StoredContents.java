package kam.kit.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import kam.kit.upload.Spool;
import kam.kit.upload.SpooledFile;
import kam.kit.upload.Upload;
import org.hibernate.Session;

/** The contents of documents in the database, once per digest; on their way in and out they are never in memory whole. */
@ApplicationScoped
class StoredContents {
    private static final int SLICE = 256 * 1024;

    private static final String INSERT =
            "insert into document_content (sha256, content) values (?, ?) on conflict do nothing";

    private final EntityManager entities;
    private final Spool spool;

    StoredContents(EntityManager entities, Spool spool) {
        this.entities = entities;
        this.spool = spool;
    }

    void store(Upload upload) {
        if (!isStored(upload.sha256())) {
            entities.unwrap(Session.class).doWork(connection -> insert(connection, upload));
        }
    }

    private boolean isStored(String sha256) {
        return !entities.createNativeQuery("select 1 from document_content where sha256 = :sha256")
                .setParameter("sha256", sha256)
                .getResultList()
                .isEmpty();
    }

    private static void insert(Connection connection, Upload upload) throws SQLException {
        try (var content = new CheckedContent(upload.open());
                var insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, upload.sha256());
            insert.setBinaryStream(2, content, upload.size());
            insert.executeUpdate();
            content.mustHaveBeen(upload.sha256());
        } catch (IOException e) {
            throw new SQLException("The file could not be read", e);
        }
    }

    /** A file with the content, gone when the request has ended: a slow reader holds nothing of the database. */
    Path copy(Document document) {
        var file = spool.newFile();
        try {
            write(document, file);
            return file.path();
        } catch (RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private void write(Document document, SpooledFile file) {
        try (var out = Files.newOutputStream(file.path())) {
            for (int from = 1; from <= document.size(); from += SLICE) {
                out.write(slice(document.sha256(), from));
            }
        } catch (IOException e) {
            throw Spool.noRoom(e);
        }
    }

    private byte[] slice(String sha256, int from) {
        return (byte[]) entities.createNativeQuery(
                        "select substring(content from :from for :length) from document_content where sha256 = :sha256")
                .setParameter("from", from)
                .setParameter("length", SLICE)
                .setParameter("sha256", sha256)
                .getSingleResult();
    }
}
