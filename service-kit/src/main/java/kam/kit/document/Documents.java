package kam.kit.document;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kam.kit.identity.SignedIn;
import kam.kit.problem.CommonProblem;
import kam.kit.problem.Problem;
import org.apache.tika.Tika;

/**
 * Evidence, stored once per content. Whoever calls this has decided that the caller may see the owner of the
 * document. The type is recognised by the content, never believed from the request.
 */
@ApplicationScoped
public class Documents implements PanacheRepositoryBase<Document, UUID> {
    /** Types that an office can send as evidence: scans, letters, tables. */
    private static final Set<String> ACCEPTED = Set.of(
            "application/pdf",
            "image/png",
            "image/jpeg",
            "image/tiff",
            "image/webp",
            "text/plain",
            "text/csv",
            "application/zip",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final EntityManager entities;
    private final Clock clock;
    private final SignedIn signedIn;
    private final Tika tika = new Tika();

    Documents(EntityManager entities, Clock clock, SignedIn signedIn) {
        this.entities = entities;
        this.clock = clock;
        this.signedIn = signedIn;
    }

    /** By the caller. Refuses empty content (400) and types that are no evidence (415). */
    @Transactional
    public Document attach(UUID ownerId, String kind, String fileName, byte[] content) {
        if (content == null || content.length == 0) {
            throw new Problem(CommonProblem.MALFORMED_REQUEST, "The document is empty");
        }
        var type = tika.detect(content, fileName);
        if (!ACCEPTED.contains(type)) {
            throw new Problem(
                    CommonProblem.UNSUPPORTED_MEDIA_TYPE, "The content is " + type + ", which is no evidence");
        }
        var sha256 = sha256(content);
        entities.createNativeQuery(
                        "insert into document_content (sha256, content) values (:sha256, :content) on conflict do nothing")
                .setParameter("sha256", sha256)
                .setParameter("content", content)
                .executeUpdate();
        var document = new Document(ownerId, kind, fileName, type, content.length, sha256)
                .attached(signedIn.caller().id(), clock.instant());
        persist(document);
        return document;
    }

    /** Oldest first. */
    public List<Document> of(UUID ownerId) {
        return list("ownerId", Sort.ascending("id"), ownerId);
    }

    /** Of each of these owners that has any, oldest first. */
    public Map<UUID, List<Document>> ofEach(Collection<UUID> ownerIds) {
        return list("ownerId in ?1", Sort.ascending("id"), ownerIds).stream()
                .collect(Collectors.groupingBy(Document::ownerId));
    }

    /** Empty where this owner has no such document. */
    public Optional<Document> of(UUID ownerId, UUID documentId) {
        return find("ownerId = ?1 and id = ?2", ownerId, documentId).firstResultOptional();
    }

    /** The content as an attachment that no browser will run; 404 where this owner has no such document. */
    public Response download(UUID ownerId, UUID documentId) {
        var document =
                of(ownerId, documentId).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND, "No such document"));
        var content = (byte[]) entities.createNativeQuery("select content from document_content where sha256 = :sha256")
                .setParameter("sha256", document.sha256())
                .getSingleResult();
        var name =
                URLEncoder.encode(document.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(content)
                .type(document.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + name)
                .header(HttpHeaders.ETAG, '"' + document.sha256() + '"')
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    /** The digest by which content is known, in hexadecimal. */
    public static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
