package kam.kit.upload;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.atomic.AtomicInteger;
import kam.kit.problem.CommonProblem;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;
import kam.kit.web.RequestEnd;
import org.jboss.logging.Logger;

/** Files on disk that live as long as the request they belong to, so that no content has to be held in memory. */
@ApplicationScoped
public class Spool {
    private static final Logger log = Logger.getLogger(Spool.class);

    private final RoutingContext request;
    private final SpoolFolder folder;
    private final int most;
    private final AtomicInteger count = new AtomicInteger();

    Spool(RoutingContext request, UploadSettings settings) {
        this.request = request;
        this.folder = SpoolFolder.open(settings.folder());
        this.most = settings.most();
    }

    /** A new, empty file, gone when the current request has ended, however it ends; 503 while there are too many. */
    public SpooledFile newFile() {
        if (count.incrementAndGet() > most) {
            count.decrementAndGet();
            throw new Problem(CommonProblem.UNAVAILABLE, new Wording("正在传送的文件过多", "Too many files are on their way"))
                    .retryAfter(2);
        }
        var file = created();
        RequestEnd.of(request, file::requestEnded);
        return file;
    }

    private SpooledFile created() {
        try {
            return new SpooledFile(Files.createTempFile(folder.path(), null, null), count::decrementAndGet);
        } catch (IOException e) {
            count.decrementAndGet();
            throw noRoom(e);
        }
    }

    /** 503: the disk takes no more. */
    public static Problem noRoom(IOException failure) {
        log.error("A file could not be kept while its request is handled", failure);
        return new Problem(CommonProblem.UNAVAILABLE, new Wording("没有存放文件的空间", "There is no room for the file"))
                .retryAfter(30);
    }

    @PreDestroy
    void close() {
        folder.close();
    }
}
