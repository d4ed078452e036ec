package kam.kit.web;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import kam.kit.problem.CommonProblem;
import kam.kit.problem.Problem;

/**
 * How large a request body may be: 20 MiB where evidence or a table to import is filed, 4 MiB for a batch, 1 MiB elsewhere. The
 * server's own limit lies above both, since its answer says nothing.
 */
final class BodyLimit {
    private static final long MIB = 1024 * 1024;
    private static final long FILE = 20 * MIB;
    private static final long BATCH = 4 * MIB;
    private static final long OTHER = MIB;

    private BodyLimit() {}

    /** Refuses by the announced length; what still comes is read and thrown away, so that the answer arrives. */
    static void check(RoutingContext request) {
        String announced = request.request().getHeader("Content-Length");
        if (announced != null && Long.parseLong(announced) > limit(request)) {
            request.request().resume();
            throw tooLarge(limit(request));
        }
    }

    /** A body without announced length is refused as soon as it has become too long. */
    static InputStream limited(InputStream body, RoutingContext request) {
        return new Limited(body, limit(request));
    }

    private static long limit(RoutingContext request) {
        var path = request.normalizedPath();
        if (request.request().method() != HttpMethod.POST) {
            return OTHER;
        }
        if (path.endsWith("/documents") || path.endsWith("-imports")) {
            return FILE;
        }
        return path.endsWith("/batches") ? BATCH : OTHER;
    }

    private static Problem tooLarge(long limit) {
        return new Problem(CommonProblem.BODY_TOO_LARGE, "At most " + limit / MIB + " MiB are accepted here");
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
                throw new Problem(CommonProblem.MALFORMED_REQUEST, "The body broke off");
            }
            count += Math.max(read, 0);
            if (count > limit) {
                throw tooLarge(limit);
            }
            return read;
        }
    }
}
