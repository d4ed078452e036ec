package kam.kit.document;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
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
import java.util.UUID;
import java.util.stream.Collectors;
import kam.kit.identity.SignedIn;
import kam.kit.problem.CommonProblem;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;
import kam.kit.upload.CheckedUpload;

/**
 * Evidence, stored once per content. Whoever calls this has decided that the caller may see the owner of the
 * document.
 */
@ApplicationScoped
public class Documents implements PanacheRepositoryBase<Document, UUID> {
    private final StoredContents contents;
    private final Clock clock;
    private final SignedIn signedIn;

    Documents(StoredContents contents, Clock clock, SignedIn signedIn) {
        this.contents = contents;
        this.clock = clock;
        this.signedIn = signedIn;
    }

    /** By the caller, under this name or, where it is null, the file's own; refuses with 400 where there is neither. */
    @Transactional
    public Document attach(UUID ownerId, String kind, String name, CheckedUpload file) {
        var document = new Document(ownerId, kind, file.nameOr(name), file)
                .attached(signedIn.caller().id(), clock.instant());
        contents.store(file.upload());
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
        var document = of(ownerId, documentId)
                .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND, new Wording("没有该文件", "No such document")));
        var name =
                URLEncoder.encode(document.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(contents.copy(document).toFile())
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
