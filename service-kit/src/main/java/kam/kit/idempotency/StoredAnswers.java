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

    /** The patience is for this statement alone: once the key is claimed, the usual one holds again. */
    private static final String CLAIM = """
            with patience as materialized (
              select current_setting('lock_timeout') as usual, set_config('lock_timeout', '5s', true))
            insert into idempotency (principal, operation, key, digest)
            select :principal, :operation, :key, :digest from patience
            on conflict do nothing
            returning set_config('lock_timeout', (select usual from patience), true)
            """;

    private static final String OF_KEY = " where principal = :principal and operation = :operation and key = :key";

    private final EntityManager entities;
    private final ObjectMapper json;

    StoredAnswers(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /** Empty when this transaction is the first to use the key, which it then holds until it ends. */
    Optional<Response> replay(Attempt attempt) {
        if (claim(attempt)) {
            return Optional.empty();
        }
        var stored = stored(attempt);
        if (!Arrays.equals(stored.get("digest", byte[].class), attempt.digest())) {
            throw new Problem(CommonProblem.KEY_REUSED, "This key was used for a request with other content");
        }
        return Optional.of(answer(
                stored.get("status", Number.class).intValue(),
                stored.get("location", String.class),
                stored.get("etag", String.class),
                stored.get("body", byte[].class)));
    }

    /** It may have been removed for its age since the key was found to be taken; the next try is the first then. */
    private Tuple stored(Attempt attempt) {
        List<?> found = identified(
                        entities.createNativeQuery(
                                "select digest, status, location, etag, body from idempotency" + OF_KEY, Tuple.class),
                        attempt)
                .getResultList();
        if (found.isEmpty()) {
            throw inProgress();
        }
        return (Tuple) found.get(0);
    }

    /** Waits for another request with the same key to end, at most five seconds. */
    private boolean claim(Attempt attempt) {
        try {
            return !query(CLAIM, attempt)
                    .setParameter("digest", attempt.digest())
                    .getResultList()
                    .isEmpty();
        } catch (LockTimeoutException | PessimisticLockException e) {
            throw inProgress();
        }
    }

    private static Problem inProgress() {
        return new Problem(CommonProblem.REQUEST_IN_PROGRESS, "The first request with this key is not finished")
                .retryAfter(1);
    }

    /** Stores the answer and returns it as it will be replayed. */
    Response keep(Attempt attempt, Response first) {
        entities.flush();
        var location = first.getHeaderString(HttpHeaders.LOCATION);
        var etag = first.getHeaderString(HttpHeaders.ETAG);
        var body = first.hasEntity() ? write(first.getEntity()) : null;
        query(
                        "update idempotency set status = :status, location = :location, etag = :etag, body = :body"
                                + OF_KEY,
                        attempt)
                .setParameter("status", first.getStatus())
                .setParameter("location", location)
                .setParameter("etag", etag)
                .setParameter("body", body)
                .executeUpdate();
        return answer(first.getStatus(), location, etag, body);
    }

    private Query query(String sql, Attempt attempt) {
        return identified(entities.createNativeQuery(sql), attempt);
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
