package kam.customer;

import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** The same request sent eight times at once. */
public final class Race {
    private Race() {}

    public static List<Response> of(Callable<Response> request) throws Exception {
        var pool = Executors.newFixedThreadPool(8);
        try {
            var running =
                    pool.invokeAll(IntStream.range(0, 8).mapToObj(i -> request).toList());
            return running.stream().map(Race::answer).toList();
        } finally {
            pool.shutdown();
        }
    }

    private static Response answer(java.util.concurrent.Future<Response> running) {
        try {
            return running.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
