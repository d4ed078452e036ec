package kam.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.PessimisticLockException;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kam.kit.problem.CommonProblem;
import kam.kit.problem.Problem;

/** The answers given to requests with an Idempotency-Key, stored with their effects. */
@ApplicationScoped
class StoredAnswers {
    /** A request with a key; the digest tells whether it is the same request again. */
    record Attempt(String principal, String operation, String key, byte[] digest) {}

    /** Nothing but events is written after it in the transaction, so nothing else has this patience. */
    private static final String KEEP = """
            with patience as materialized (select set_config('lock_timeout', '5s', true))
            insert into idempotency (principal, operation, key, digest, status, location, etag, body)
            select :principal, :operation, :key, :digest, :status, cast(:location as text), cast(:etag as text),
              cast(:body as bytea) from patience
            on conflict do nothing
            """;

    private static final String FIRST = """
            select digest, status, location, etag, body from idempotency
            where principal = :principal and operation = :operation and key = :key
            """;

    private final EntityManager entities;
    private final ObjectMapper json;

    StoredAnswers(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /**
     * Stores the answer and returns it as it will be replayed. Where the key was used before, refuses (409): the caller
     * then rolls back, and looks for the first answer. Another request with the key that has not ended is waited for,
     * at most five seconds.
     */
    Response keep(Attempt attempt, Response answer) {
        entities.flush();
        var location = answer.getHeaderString(HttpHeaders.LOCATION);
        var etag = answer.getHeaderString(HttpHeaders.ETAG);
        var body = answer.hasEntity() ? write(answer.getEntity()) : null;
        var keep = identified(entities.createNativeQuery(KEEP), attempt)
                .setParameter("digest", attempt.digest())
                .setParameter("status", answer.getStatus())
                .setParameter("location", location)
                .setParameter("etag", etag)
                .setParameter("body", body);
        if (!isFirst(keep)) {
            throw inProgress();
        }
        return answer(answer.getStatus(), location, etag, body);
    }

    private static boolean isFirst(Query keep) {
        try {
            return keep.executeUpdate() == 1;
        } catch (LockTimeoutException | PessimisticLockException theOtherTakesLonger) {
            return false;
        }
    }

    private static Problem inProgress() {
        return new Problem(CommonProblem.REQUEST_IN_PROGRESS, "The first request with this key is not finished")
                .retryAfter(1);
    }

    /** The answer to the first request with this key; refuses (422) where that was another request. */
    Optional<Response> first(Attempt attempt) {
        List<?> found = identified(entities.createNativeQuery(FIRST, Tuple.class), attempt)
                .getResultList();
        return found.stream().findFirst().map(stored -> replayed((Tuple) stored, attempt));
    }

    private static Response replayed(Tuple stored, Attempt attempt) {
        if (!Arrays.equals(stored.get("digest", byte[].class), attempt.digest())) {
            throw new Problem(CommonProblem.KEY_REUSED, "This key was used for a request with other content");
        }
        return answer(
                stored.get("status", Number.class).intValue(),
                stored.get("location", String.class),
                stored.get("etag", String.class),
                stored.get("body", byte[].class));
    }

    /** Nothing that the session still holds back matters to it, so nothing is flushed for it. */
    private static Query identified(Query query, Attempt attempt) {
        return query.setFlushMode(FlushModeType.COMMIT)
                .setParameter("principal", attempt.principal())
                .setParameter("operation", attempt.operation())
                .setParameter("key", attempt.key());
    }

    private byte[] write(Object entity) {
        try {
            return json.writeValueAsBytes(entity);
        } catch (JsonProcessingException e) {
            throw new PersistenceException("An answer that cannot be written", e);
        }
    }

    private static Response answer(int status, String location, String etag, byte[] body) {
        var answer =
                Response.status(status).header(HttpHeaders.LOCATION, location).header(HttpHeaders.ETAG, etag);
        return body == null
                ? answer.build()
                : answer.entity(body).type(MediaType.APPLICATION_JSON_TYPE).build();
    }
}
