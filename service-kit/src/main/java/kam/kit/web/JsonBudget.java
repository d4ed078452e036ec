package kam.kit.web;

import jakarta.inject.Singleton;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;
import kam.kit.problem.CommonProblem;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;

/**
 * How much JSON may be in work at once: what is made of a body takes several times its size, until the request ends. The
 * first 64 KiB of each body are free, so that ordinary requests never depend on large ones.
 */
@Singleton
class JsonBudget {
    private static final long FREE = 64 * 1024;
    private static final int SHARE_OF_HEAP = 16;

    private final long most;
    private final AtomicLong inWork = new AtomicLong();

    JsonBudget() {
        this(Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP);
    }

    JsonBudget(long most) {
        this.most = most;
    }

    /** The part of one request: the body's reader takes it, the end of the request gives it back. */
    final class Share implements AutoCloseable {
        private long taken;
        private long read;
        private boolean closed;

        /** The body, counted as it is read. Refuses (503, Retry-After) what there is no room for at the moment. */
        InputStream counting(InputStream body) {
            return new FilterInputStream(body) {
                @Override
                public int read() throws IOException {
                    int one = super.read();
                    take(one < 0 ? 0 : 1);
                    return one;
                }

                @Override
                public int read(byte[] bytes, int offset, int length) throws IOException {
                    int more = super.read(bytes, offset, length);
                    take(Math.max(more, 0));
                    return more;
                }
            };
        }

        /** The request may end while its body is still read by another thread. */
        private synchronized void take(int bytes) {
            if (closed) {
                throw RequestEnd.tooLate();
            }
            long free = Math.max(read, FREE);
            read += bytes;
            long size = read - free;
            if (size <= 0) {
                return;
            }
            taken += size;
            if (inWork.addAndGet(size) > most) {
                throw new Problem(
                                CommonProblem.UNAVAILABLE, new Wording("同时处理的大请求过多", "Too many large requests at once"))
                        .retryAfter(1);
            }
        }

        @Override
        public synchronized void close() {
            closed = true;
            inWork.addAndGet(-taken);
            taken = 0;
        }
    }
}
