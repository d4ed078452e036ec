package kam.goodsledger;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** The same request by several clients at once. */
public final class Race {
    private Race() {}

    /** The answers' status codes, in ascending order. */
    public static List<Integer> statuses(int clients, Supplier<Integer> request) {
        var ready = new CountDownLatch(clients);
        var answers = IntStream.range(0, clients)
                .mapToObj(client -> CompletableFuture.supplyAsync(
                        () -> {
                            ready.countDown();
                            try {
                                ready.await();
                            } catch (InterruptedException e) {
                                throw new IllegalStateException(e);
                            }
                            return request.get();
                        },
                        task -> new Thread(task).start()))
                .toList();
        return answers.stream().map(CompletableFuture::join).sorted().toList();
    }
}
