package kam.goodsledger.stock.shipment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.util.Optional;
import kam.kit.problem.CommonProblem;
import kam.kit.problem.Problem;
import org.hibernate.Session;

/** The answers that batches got, by sender and key, so that a batch sent again gets the same. Requirement W4. */
@ApplicationScoped
class BatchAnswers {
    /** A batch as its sender keyed it; the digest tells whether it is the same again. */
    record Sent(String sender, String key, String digest) {}

    private record Kept(String digest, String answer) {}

    private final Session session;
    private final ObjectMapper json;

    BatchAnswers(Session session, ObjectMapper json) {
        this.session = session;
        this.json = json;
    }

    /** Empty where this key is new; refuses with 422 where it came with another batch. */
    @Transactional
    Optional<NoticeBatchAnswer> to(Sent batch) {
        return session.createNativeQuery(
                        "select digest, answer from notice_batch where sender = :sender and key = :key", Kept.class)
                .setParameter("sender", batch.sender())
                .setParameter("key", batch.key())
                .getResultStream()
                .findFirst()
                .map(kept -> read(kept, batch));
    }

    /** Of several that were under way with the same key, the first answer stands. */
    @Transactional
    NoticeBatchAnswer keep(Sent batch, NoticeBatchAnswer answer) {
        session.createNativeMutationQuery("""
                        insert into notice_batch (sender, key, digest, answer)
                        values (:sender, :key, :digest, :answer) on conflict do nothing
                        """)
                .setParameter("sender", batch.sender())
                .setParameter("key", batch.key())
                .setParameter("digest", batch.digest())
                .setParameter("answer", written(answer))
                .executeUpdate();
        return to(batch).orElseThrow();
    }

    private NoticeBatchAnswer read(Kept kept, Sent batch) {
        if (!kept.digest().equals(batch.digest())) {
            throw new Problem(CommonProblem.KEY_REUSED, "This key was used for another batch");
        }
        try {
            return json.readValue(kept.answer(), NoticeBatchAnswer.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String written(NoticeBatchAnswer answer) {
        try {
            return json.writeValueAsString(answer);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
