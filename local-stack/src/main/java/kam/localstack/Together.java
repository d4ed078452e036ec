package kam.localstack;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Work that is done at the same time. */
final class Together {

    private Together() {}

    /** Returns when all is done, or throws as soon as one fails, whatever the others do. */
    static void run(List<Runnable> works) {
        List<CompletableFuture<Void>> each = works.stream()
                .map(work -> CompletableFuture.runAsync(work, Together::startThread))
                .toList();
        CompletableFuture<Void> all = CompletableFuture.allOf(each.toArray(CompletableFuture[]::new));
        each.forEach(one -> one.exceptionally(failure -> {
            all.completeExceptionally(failure);
            return null;
        }));
        try {
            all.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    private static void startThread(Runnable work) {
        Thread thread = new Thread(work, "local-stack");
        thread.setDaemon(true);
        thread.start();
    }
}
