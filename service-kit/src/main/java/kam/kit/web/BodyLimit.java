package kam.kit.web;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import kam.kit.problem.CommonProblem;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;
import kam.kit.upload.UploadSettings;

/**
 * How large a request body may be: as large as a file where evidence or a table to import is filed, 4 MiB where a
 * batch is, 1 MiB elsewhere. The server's own limit lies above all, since its answer says nothing.
 */
@ApplicationScoped
class BodyLimit {
    private static final long MIB = 1024 * 1024;
    private static final long BATCH = 4 * MIB;
    private static final long OTHER = MIB;
    private static final long AROUND_A_FILE = 64 * 1024;
    private static final Wording TOO_LARGE = new Wording("此处最多接受 {mib} MiB", "At most {mib} MiB are accepted here");

    private final long file;

    BodyLimit(UploadSettings settings) {
        file = settings.largest().asLongValue();
    }

    /** Refuses by the announced length; what still comes is read and thrown away, so that the answer arrives. */
    void check(RoutingContext request) {
        String announced = request.request().getHeader("Content-Length");
        if (announced != null && Long.parseLong(announced) > limit(request)) {
            request.request().resume();
            throw tooLarge(limit(request));
        }
    }

    /** A body without announced length is refused as soon as it has become too long. */
    InputStream limited(InputStream body, RoutingContext request) {
        return new Limited(body, limit(request));
    }

    private long limit(RoutingContext request) {
        var path = request.normalizedPath();
        if (request.request().method() != HttpMethod.POST) {
            return OTHER;
        }
        if (path.endsWith("/batches")) {
            return BATCH;
        }
        boolean takesFile = path.endsWith("/documents") || path.endsWith("-imports");
        return takesFile ? file + (isForm(request) ? AROUND_A_FILE : 0) : OTHER;
    }

    private static boolean isForm(RoutingContext request) {
        var type = request.request().getHeader("Content-Type");
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    private static Problem tooLarge(long limit) {
        return new Problem(CommonProblem.BODY_TOO_LARGE, TOO_LARGE.with("mib", limit / MIB));
    }

    /** Counts, and tells a client that went away from a failure of ours. */
    private static final class Limited extends FilterInputStream {
        private final long limit;
        private long count;

        Limited(InputStream body, long limit) {
            super(body);
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read;
            try {
                read = super.read(bytes, offset, length);
            } catch (IOException e) {
                throw new Problem(CommonProblem.MALFORMED_REQUEST, new Wording("请求内容中断", "The body broke off"));
            }
            count += Math.max(read, 0);
            if (count > limit) {
                throw tooLarge(limit);
            }
            return read;
        }
    }
}
