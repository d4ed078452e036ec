package kam.contractapproval;

import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/** Requests that are sent at the same moment. */
public final class Race {
    private Race() {}

    /** The answers, in the order of the requests. The pool has at least as many threads as there are requests. */
    public static List<Response> of(ExecutorService pool, List<Callable<Response>> requests) throws Exception {
        var start = new CyclicBarrier(requests.size());
        return pool
                .invokeAll(requests.stream()
                        .map(request -> together(start, request))
                        .toList())
                .stream()
                .map(Race::answer)
                .toList();
    }

    private static Callable<Response> together(CyclicBarrier start, Callable<Response> request) {
        return () -> {
            start.await();
            return request.call();
        };
    }

    private static Response answer(Future<Response> running) {
        try {
            return running.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
