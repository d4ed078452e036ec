package kam.kit.list;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import kam.kit.persistence.Filter;
import kam.kit.problem.CommonProblem;
import kam.kit.problem.Problem;
import kam.kit.table.RecordTable;
import org.jboss.logging.Logger;

/**
 * Whole lists as files (导出): all that is found, as it was at one moment, written while it is read, so that it takes
 * the same memory however much it is. Source: requirement C21.
 */
@ApplicationScoped
public class ListFiles {
    private static final Logger log = Logger.getLogger(ListFiles.class);

    /** The media types of {@link FileWish}. */
    public static final String CSV = "text/csv";

    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final Duration LONGEST = Duration.ofMinutes(10);

    /** Each holds a connection for as long as its client takes to receive it. */
    private static final int MOST_AT_ONCE = 4;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final EntityManager entities;
    private final ObjectMapper json;
    private final CurrentVertxRequest http;
    private final Semaphore places = new Semaphore(MOST_AT_ONCE);

    ListFiles(EntityManager entities, ObjectMapper json, CurrentVertxRequest http) {
        this.entities = entities;
        this.json = json;
        this.http = http;
    }

    /** The file of what is visible; refuses with 400 what the grammar does not know, with 503 one file too many. */
    public <T extends ListedRoot> Response answer(
            FileWish wish, ListQuery query, String collection, Class<T> root, Filter visible, Function<T, ?> view) {
        var listing = query.listing(entities, root, visible);
        var fields = query.fields();
        var format = wish.format();
        var request = http.getCurrent();
        StreamingOutput file = out -> cutOffIfItFails(request, () -> {
            var table = RecordTable.of(format, out, query.grammar().view(), fields, json);
            listing.forEach(each -> write(table, view.apply(each)));
            table.close();
        });
        var name = collection.replaceFirst(".*/", "") + "." + format.extension();
        return Response.ok(file, format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    private interface Writing {
        void run() throws IOException;
    }

    /** What fails when the head of the answer is sent must not look whole, and the client must not wait for more. */
    private void cutOffIfItFails(RoutingContext request, Writing writing) {
        try {
            alone(writing);
        } catch (RuntimeException e) {
            if (!request.response().headWritten()) {
                throw e;
            }
            log.errorf(e, "%s fails midway and is cut off", request.normalizedPath());
            // Waited for: the end of the answer, which is written next, must not get there first.
            request.request()
                    .connection()
                    .close()
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();
        }
    }

    private void alone(Writing writing) {
        awaitPlace();
        try {
            QuarkusTransaction.requiringNew().timeout((int) LONGEST.toSeconds()).run(() -> {
                settle();
                try {
                    writing.run();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } finally {
            places.release();
        }
    }

    private void awaitPlace() {
        try {
            if (places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new Problem(CommonProblem.UNAVAILABLE, "Other lists are being written as files").retryAfter(10);
    }

    /** One moment for all that is read, and patience while the client receives what was read. */
    private void settle() {
        entities.createNativeQuery("set transaction isolation level repeatable read, read only")
                .executeUpdate();
        entities.createNativeQuery("set local idle_in_transaction_session_timeout = '60s'")
                .executeUpdate();
    }

    private static void write(RecordTable table, Object row) {
        try {
            table.row(row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
